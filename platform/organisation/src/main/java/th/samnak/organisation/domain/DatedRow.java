package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.InstrumentId;

/** A fact of law as it was known at a time: when it holds, and what lays it down. */
@MappedSuperclass
public abstract class DatedRow<T> extends RecordedRow {

    private String fact;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    private String instrument;
    private @Nullable String clause;

    @Column(name = "ended_instrument")
    private @Nullable String endedInstrument;

    @Column(name = "ended_clause")
    private @Nullable String endedClause;

    /** For JPA. */
    @NullUnmarked
    protected DatedRow() {}

    /** @throws RuleViolation when it would hold on no day */
    protected DatedRow(Entry<T> entry) {
        super(entry.key(), entry.fact().recordedAt(), entry.by(), entry.change());
        if (entry.span().isEmpty()) {
            throw RuleViolation.of("until", "organisation.error.no-day");
        }
        fact = entry.fact().id();
        validFrom = entry.fact().from();
        validUntil = entry.fact().until().orElse(null);
        instrument = entry.fact().source().instrument().value();
        clause = entry.fact().source().clause().orElse(null);
        endedInstrument = entry.fact().ended().map(end -> end.instrument().value()).orElse(null);
        endedClause = entry.fact().ended().flatMap(Citation::clause).orElse(null);
    }

    /** What holds, in the spelling in which it is kept. */
    public abstract T what();

    public Entry<T> asEntry() {
        Dated<T> dated = new Dated<>(
                fact,
                what(),
                validFrom,
                Optional.ofNullable(validUntil),
                cited(instrument, clause),
                Optional.ofNullable(endedInstrument).map(by -> cited(by, endedClause)),
                recordedAt(),
                supersededAt());
        return new Entry<>(id(), dated, recordedBy(), change(), supersededBy(), undone());
    }

    private static Citation cited(String instrument, @Nullable String clause) {
        return new Citation(new InstrumentId(instrument), Optional.ofNullable(clause));
    }
}
