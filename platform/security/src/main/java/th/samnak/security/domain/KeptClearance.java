package th.samnak.security.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Clearance;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;

/** A clearance as it was given; it is never changed, only withdrawn. */
@Entity
@Table(name = "security_clearances")
public class KeptClearance {

    private static final int LONGEST_BASIS = 400;

    @Id
    private String id;

    private String account;

    @Enumerated(EnumType.STRING)
    @Column(name = "clearance_level")
    private Secrecy level;

    @Column(name = "held_from")
    private LocalDate from;

    @Column(name = "held_until")
    private @Nullable LocalDate until;

    private String basis;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptClearance() {}

    /** @throws RuleViolation when it clears for nothing, ends before it begins, or nothing says so */
    public KeptClearance(String account, Clearance given) {
        if (!given.level().isSecret()) {
            throw RuleViolation.of("level", "security.clearance.no-level");
        }
        if (given.until().filter(given.from()::isAfter).isPresent()) {
            throw RuleViolation.of("until", "security.clearance.ends-before");
        }
        if (given.basis().isBlank()) {
            throw RuleViolation.of("basis", "security.clearance.no-basis");
        }
        if (given.basis().strip().length() > LONGEST_BASIS) {
            throw RuleViolation.of("basis", "security.clearance.long-basis", LONGEST_BASIS);
        }
        this.account = account;
        id = UUID.randomUUID().toString();
        level = given.level();
        from = given.from();
        until = given.until().orElse(null);
        basis = given.basis().strip();
    }

    /** Ends it with the day before that one, however long it was to hold. */
    void withdraw(LocalDate day) {
        withdrawnOn = day;
    }

    public String account() {
        return account;
    }

    String id() {
        return id;
    }

    public Clearance told() {
        return new Clearance(id, level, from, Optional.ofNullable(until), basis, Optional.ofNullable(withdrawnOn));
    }
}
