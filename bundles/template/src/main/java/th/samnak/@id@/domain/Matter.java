package th.samnak.@id@.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;

/** One matter of a unit, from the day it is taken in until it is settled. */
@Entity
@Table(name = "@id@_matters")
public class Matter {

    private static final int LONGEST_SUBJECT = 300;

    @Id private String id;
    @Version private long version;
    private UnitId unit;
    private String subject;
    @Column(name = "taken_in_at") private Instant takenInAt;
    @Column(name = "settled_at") private @Nullable Instant settledAt;

    @NullUnmarked
    protected Matter() {} // for JPA

    /** @throws RuleViolation when the subject is missing or too long */
    public Matter(String id, UnitId unit, String subject, Instant now) {
        if (subject.isBlank() || subject.strip().length() > LONGEST_SUBJECT) {
            throw RuleViolation.of("subject", "@id@.error.subject", LONGEST_SUBJECT);
        }
        this.id = id;
        this.unit = unit;
        this.subject = subject.strip();
        this.takenInAt = now;
    }

    /** @throws RuleViolation when it is settled already */
    public void settle(Instant now) {
        if (settledAt != null) {
            throw new RuleViolation("@id@.error.settled");
        }
        settledAt = now;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UnitId unit() {
        return unit;
    }

    public String subject() {
        return subject;
    }

    public Instant takenInAt() {
        return takenInAt;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
