package th.samnak.records.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.records.domain.Freeze;
import th.samnak.records.domain.NumberSeries;

/** Whether a unit's registers are closed, and what is said to whoever wants a number from them nevertheless. */
final class Freezes {

    private static final String HOLDING = "select f from Freeze f where f.unit = :unit and f.reopenedBy is null";

    private final Organisation organisation;

    Freezes(Organisation organisation) {
        this.organisation = organisation;
    }

    static Optional<Freeze> holding(EntityManager em, UnitId unit) {
        return em.createQuery(HOLDING, Freeze.class).setParameter("unit", unit).getResultList().stream().findFirst();
    }

    /** @throws RuleViolation when the series is frozen: with the last number, and who issues numbers now */
    void refuse(EntityManager em, Series series) {
        holding(em, series.unit()).ifPresent(freeze -> {
            NumberSeries row = em.find(NumberSeries.class, NumberSeries.key(series));
            int last = row == null ? 0 : row.last();
            String unit = name(organisation.on(freeze.on().minusDays(1)), series.unit());
            Chart chart = organisation.on(freeze.on());
            List<UnitId> heirs = chart.successorsOf(series.unit());
            String key = heirs.isEmpty() ? "records.series.frozen" : "records.series.frozen-successor";
            throw new RuleViolation(
                    key, unit, last, heirs.stream().map(heir -> name(chart, heir)).collect(Collectors.joining(", ")));
        });
    }

    private static String name(Chart chart, UnitId unit) {
        return chart.unit(unit).map(Unit::nameTh).orElse(unit.value());
    }
}
