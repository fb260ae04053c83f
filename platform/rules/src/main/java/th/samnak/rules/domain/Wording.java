package th.samnak.rules.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Measure;
import th.samnak.api.rules.RuleBook.Draft;

/** What a figure says, since when and by which law: the same in a proposal and in the figure it becomes. */
@Embeddable
public class Wording {

    private static final int LONGEST_LAW = 300;
    private static final int LONGEST_CLAUSE = 100;

    private String code;
    private @Nullable String agency;
    private String figure;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    private String law;
    private String clause;

    /** For JPA. */
    @NullUnmarked
    protected Wording() {}

    /** As a function brings it. */
    public Wording(Figure shipped) {
        code = shipped.code();
        agency = shipped.agency().map(UnitId::value).orElse(null);
        figure = Values.checked(shipped.measure(), shipped.value());
        measure = shipped.measure();
        from = shipped.from();
        until = shipped.until().orElse(null);
        law = shipped.law();
        clause = shipped.clause();
    }

    /** @throws RuleViolation when something is missing or does not fit */
    public Wording(Draft draft, Measure measure) {
        if (draft.until().filter(end -> !end.isAfter(draft.from())).isPresent()) {
            throw RuleViolation.of("until", "rules.error.until");
        }
        this.code = draft.code();
        this.agency = draft.agency().map(UnitId::value).orElse(null);
        this.figure = Values.checked(measure, draft.value());
        this.measure = measure;
        this.from = draft.from();
        this.until = draft.until().orElse(null);
        this.law = Values.text("law", draft.law(), LONGEST_LAW);
        this.clause = Values.optional("clause", draft.clause(), LONGEST_CLAUSE);
    }

    boolean says(Figure other) {
        return figure.equals(other.value()) && measure == other.measure() && law.equals(other.law()) && clause.equals(other.clause());
    }

    public String code() {
        return code;
    }

    public Optional<UnitId> agency() {
        return Optional.ofNullable(agency).map(UnitId::new);
    }

    public String figure() {
        return figure;
    }

    public Measure measure() {
        return measure;
    }

    public LocalDate from() {
        return from;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public String law() {
        return law;
    }

    public String clause() {
        return clause;
    }
}
