package th.samnak.security.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.Role;
import th.samnak.api.access.Clearance;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;

/** An account: whose it is, what it adds to the parts of the holder's posts, and the password unless a directory keeps it. */
@Entity
@Table(name = "security_accounts")
public class KeptAccount {

    private static final String SYSTEM = "system";

    private static final Set<Role> TECHNICAL = Set.of(Role.ADMINISTRATOR);

    @Id
    private String name;

    private String person;
    private String roles;

    /** Rows of their own, which come and go with the account: one query brings those of all accounts. */
    @Transient
    private List<KeptClearance> clearances = new ArrayList<>();

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

    /** @throws RuleViolation when the name is not one, or a role not a technical one */
    @NullUnmarked
    public KeptAccount(String name, PersonId person, Set<Role> technical, Instant openedAt) {
        this.name = AccountName.of(name)
                .filter(it -> !it.equals(SYSTEM))
                .orElseThrow(() -> RuleViolation.of("name", "security.account.bad-name"));
        this.person = person.value();
        this.openedAt = openedAt;
        assign(technical);
    }

    /** @throws RuleViolation when a role is not a technical one: the others follow from posts */
    public final void assign(Set<Role> technical) {
        if (!TECHNICAL.containsAll(technical)) {
            throw RuleViolation.of("roles", "security.account.technical-only");
        }
        roles = RoleNames.of(technical);
    }

    /** Takes its clearances as they are kept. */
    public KeptAccount with(List<KeptClearance> kept) {
        clearances = new ArrayList<>(kept);
        return this;
    }

    /** The rows that belong to it. */
    public List<KeptClearance> keptClearances() {
        return List.copyOf(clearances);
    }

    /** Beside those given before; up to which level the person may read is told by the highest that holds. */
    public void entrust(KeptClearance clearance) {
        clearances.add(clearance);
    }

    /** @throws NotFound when no such clearance was given */
    public void withdraw(String clearance, LocalDate day) {
        clearances.stream()
                .filter(kept -> kept.id().equals(clearance))
                .findFirst()
                .orElseThrow(() -> new NotFound("clearance"))
                .withdraw(day);
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

    /** The roles that do not follow from a post. */
    public Set<Role> technical() {
        return RoleNames.read(roles);
    }

    /** All that were ever given, the newest first. */
    public List<Clearance> clearances() {
        return clearances.stream()
                .map(KeptClearance::told)
                .sorted(Comparator.comparing(Clearance::from).reversed())
                .toList();
    }

    /** Up to which level the person may read on that day. */
    public Secrecy clearance(LocalDate day) {
        return Clearance.highest(clearances(), day);
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
