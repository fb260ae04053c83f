package th.samnak.organisation.authority;

import java.util.Optional;
import java.util.function.Function;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Dated;
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

    /** The orders somebody acts by, with what separates them from the words before; empty where it is the law itself. */
    String order(Capacity capacity) {
        Optional<Authority> order = capacity.authority().flatMap(row -> authority(capacity, row));
        return order.map(own -> " · " + own.order()).orElse("")
                + order.flatMap(Authority::under).flatMap(row -> authority(capacity, row)).map(given -> " · " + given.order()).orElse("");
    }

    private Optional<Authority> authority(Capacity capacity, String row) {
        return chart.authoritiesOf(capacity.post().id()).stream()
                .filter(fact -> fact.id().equals(row))
                .map(Dated::what)
                .findFirst();
    }

    private String cited(Citation source, Function<Clause, String> clauseTitle, Function<Instrument, String> title) {
        Optional<Instrument> instrument = chart.instrument(source.instrument());
        Optional<Clause> clause = instrument.flatMap(it -> source.clause().flatMap(it::clause));
        return source.clause().map(mark -> "(" + mark + ") ").orElse("")
                + clause.map(clauseTitle).map(text -> text + " · ").orElse("")
                + instrument.map(title).orElse(source.instrument().value());
    }
}
