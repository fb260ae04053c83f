package th.samnak.organisation.authority;

import java.util.Optional;
import java.util.function.Function;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** What the links of a chain are called. */
record Wording(Chart chart) {

    String thai(UnitId unit) {
        return chart.unit(unit).map(Unit::nameTh).orElse(unit.value());
    }

    String english(UnitId unit) {
        return chart.unit(unit).map(Unit::nameEn).orElse(unit.value());
    }

    String thai(Citation source) {
        return cited(source, Clause::titleTh, Instrument::titleTh);
    }

    String english(Citation source) {
        return cited(source, Clause::titleEn, Instrument::titleEn);
    }

    /** The order somebody acts by, with what separates it from the words before; empty where it is the law itself. */
    String order(Capacity capacity) {
        return capacity.authority()
                .flatMap(row -> chart.authoritiesOf(capacity.post().id()).stream()
                        .filter(fact -> fact.id().equals(row))
                        .findFirst())
                .map(fact -> " · " + fact.what().order())
                .orElse("");
    }

    private String cited(Citation source, Function<Clause, String> clauseTitle, Function<Instrument, String> title) {
        Optional<Instrument> instrument = chart.instrument(source.instrument());
        Optional<Clause> clause = instrument.flatMap(it -> source.clause().flatMap(it::clause));
        return source.clause().map(mark -> "(" + mark + ") ").orElse("")
                + clause.map(clauseTitle).map(text -> text + " · ").orElse("")
                + instrument.map(title).orElse(source.instrument().value());
    }
}
