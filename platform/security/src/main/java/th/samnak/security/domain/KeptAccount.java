package th.samnak.security.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.Role;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;

/** An account: whose it is, what its holder may be, and the password unless a directory keeps it. */
@Entity
@Table(name = "security_accounts")
public class KeptAccount {

    private static final String SYSTEM = "system";

    /** Who looks after the machines decides nothing of the office's business (handbook 5.1, segregation of duties). */
    private static final Set<Role> DECIDING = Set.of(Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD);

    @Id
    private String name;

    private String person;
    private String roles;

    @Enumerated(EnumType.STRING)
    private Secrecy clearance;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    private boolean blocked;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "reset_at")
    private @Nullable Instant resetAt;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptAccount() {}

    /** @throws RuleViolation when the name is not one or the roles do not go together */
    @NullUnmarked
    public KeptAccount(String name, PersonId person, Set<Role> roles, Secrecy clearance, Instant openedAt) {
        this.name = AccountName.of(name)
                .filter(it -> !it.equals(SYSTEM))
                .orElseThrow(() -> RuleViolation.of("name", "security.account.bad-name"));
        this.person = person.value();
        this.openedAt = openedAt;
        assign(roles, clearance);
    }

    /** @throws RuleViolation when there is no role or the roles do not go together */
    public final void assign(Set<Role> newRoles, Secrecy newClearance) {
        if (newRoles.isEmpty()) {
            throw RuleViolation.of("roles", "security.account.no-role");
        }
        if (newRoles.contains(Role.ADMINISTRATOR) && newRoles.stream().anyMatch(DECIDING::contains)) {
            throw RuleViolation.of("roles", "security.account.roles-apart");
        }
        roles = RoleNames.of(newRoles);
        clearance = newClearance;
    }

    /** Takes a generated password, which the person must replace; sessions opened before end. */
    public void handOut(String hash, Instant when) {
        passwordHash = hash;
        mustChange = true;
        resetAt = when;
    }

    /** Takes the password the person has chosen. */
    public void choose(String hash) {
        passwordHash = hash;
        mustChange = false;
    }

    /** The same password, hashed at a higher cost. */
    public void strengthen(String hash) {
        passwordHash = hash;
    }

    public void block(boolean block) {
        blocked = block;
    }

    public String name() {
        return name;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Set<Role> roles() {
        return RoleNames.read(roles);
    }

    public Secrecy clearance() {
        return clearance;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean mustChange() {
        return mustChange;
    }

    public boolean blocked() {
        return blocked;
    }

    /** Whether a session opened at that moment has outlived the password. */
    public boolean resetSince(Instant signedInAt) {
        return resetAt != null && resetAt.isAfter(signedInAt);
    }
}
