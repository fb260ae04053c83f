package th.samnak.rest.token.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** Another system's right to work on somebody's behalf, in one unit, in some functions, until a day. The secret itself is not kept. */
@Entity
@Table(name = "rest_tokens")
public class KeptToken {

    private static final int LONGEST_NAME = 200;

    @Id
    private String id;

    private String prefix;
    private String hash;
    private String name;
    private String account;
    private PersonId person;
    private UnitId unit;
    private String scopes;
    private boolean secrets;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "used_from")
    private @Nullable String usedFrom;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Version
    private long version;

    @NullUnmarked
    protected KeptToken() {} // for JPA

    /**
     * @param owner on whose behalf, and where they work
     * @param secrets whether what is secret is shown as far as the owner is cleared
     */
    public KeptToken(String id, Secret secret, String name, Caller owner, Set<Scope> scopes, boolean secrets, Life life) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw RuleViolation.of("name", "rest.error.name");
        }
        if (scopes.isEmpty()) {
            throw RuleViolation.of("scopes", "rest.error.scopes");
        }
        this.id = id;
        this.prefix = secret.prefix();
        this.hash = secret.hash();
        this.name = name.strip();
        this.account = owner.account();
        this.person = owner.person();
        this.unit = owner.unit();
        this.scopes = Scope.written(scopes);
        this.secrets = secrets;
        this.madeAt = life.madeAt();
        this.madeBy = life.madeBy();
        this.expiresAt = life.expiresAt();
    }

    /** When it was made, by which account, and the moment from which it is no longer good. */
    public record Life(Instant madeAt, String madeBy, Instant expiresAt) {}

    public void end(String by, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    /** Whether that is the secret, and it is still good. */
    public boolean admits(Secret shown, Instant now) {
        return shown.is(hash) && endedAt == null && now.isBefore(expiresAt);
    }

    public boolean good(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /** The owner as far as the token tells: without roles, cleared for nothing. */
    public Caller owner() {
        return new Caller(person, account, "", unit, Set.of(), Secrecy.ORDINARY);
    }

    public String id() {
        return id;
    }

    public String prefix() {
        return prefix;
    }

    public String name() {
        return name;
    }

    public Set<Scope> scopes() {
        return Scope.all(scopes);
    }

    public boolean secrets() {
        return secrets;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    public Optional<String> usedFrom() {
        return Optional.ofNullable(usedFrom);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }
}
