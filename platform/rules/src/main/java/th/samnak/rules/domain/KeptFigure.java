package th.samnak.rules.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.RuleBook.Entry;

/** A row of a figure. It is never changed, only verified and, when found wrong, replaced. */
@Entity
@Table(name = "rules_figures")
public class KeptFigure {

    @Id
    private String id;

    @Embedded
    private Wording wording;

    @Column(name = "entered_by")
    private @Nullable String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "replaced_at")
    private @Nullable Instant replacedAt;

    @Column(name = "verified_by")
    private @Nullable String verifiedBy;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptFigure() {}

    /** @param enteredBy who proposed it; empty when a function brought it */
    public KeptFigure(String id, Wording wording, Optional<PersonId> enteredBy, Instant enteredAt) {
        this.id = id;
        this.wording = wording;
        this.enteredBy = enteredBy.map(PersonId::value).orElse(null);
        this.enteredAt = enteredAt;
    }

    /** Whether the function may replace what it brought before: nobody has put their name to it. */
    public boolean isAsBrought() {
        return enteredBy == null && verifiedBy == null && replacedAt == null;
    }

    public boolean says(Figure other) {
        return wording.says(other);
    }

    /** @throws RuleViolation when it is known to be wrong already */
    public void replace(Instant at) {
        if (replacedAt != null) {
            throw new RuleViolation("rules.error.replaced");
        }
        replacedAt = at;
    }

    /** @throws RuleViolation for the person who proposed it, and when it is verified or replaced already */
    public void verify(PersonId by, LocalDate on) {
        if (replacedAt != null) {
            throw new RuleViolation("rules.error.replaced");
        }
        if (verifiedBy != null) {
            throw new RuleViolation("rules.error.verified");
        }
        if (by.value().equals(enteredBy)) {
            throw new RuleViolation("rules.error.own");
        }
        verifiedBy = by.value();
        verifiedOn = on;
    }

    public Wording wording() {
        return wording;
    }

    public Figure told() {
        return new Figure(
                id, wording.code(), wording.agency(), wording.figure(), wording.measure(), wording.from(), wording.until(),
                wording.law(), wording.clause(),
                Optional.ofNullable(verifiedBy).map(by -> new Figure.Check(new PersonId(by), Objects.requireNonNull(verifiedOn))));
    }

    public Entry entry() {
        return new Entry(
                told(), Optional.ofNullable(enteredBy).map(PersonId::new), enteredAt, Optional.ofNullable(replacedAt));
    }
}
