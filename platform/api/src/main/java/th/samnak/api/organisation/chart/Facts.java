package th.samnak.api.organisation.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.LegalRule;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;

/**
 * All that is held to be so, of any day; no two facts of one thing overlap.
 *
 * @param people in the order in which people are shown
 */
public record Facts(
        List<Dated<Unit>> units,
        List<Dated<Person>> people,
        List<Dated<Post>> posts,
        List<Dated<Tenure>> tenures,
        List<Dated<Mandate>> mandates,
        List<Dated<Authority>> authorities,
        List<Dated<Absence>> absences,
        List<Dated<Succeeded>> successions,
        List<Dated<LegalRule>> rules,
        List<Instrument> instruments) {

    public Facts {
        units = List.copyOf(units);
        people = List.copyOf(people);
        posts = List.copyOf(posts);
        tenures = List.copyOf(tenures);
        mandates = List.copyOf(mandates);
        authorities = List.copyOf(authorities);
        absences = List.copyOf(absences);
        successions = List.copyOf(successions);
        rules = List.copyOf(rules);
        instruments = List.copyOf(instruments);
    }

    /** The days on which something begins or ends: between two of them nothing changes. */
    public NavigableSet<LocalDate> turningDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Stream.of(units, people, posts, tenures, mandates, authorities, absences, successions, rules)
                .flatMap(List::stream)
                .forEach(fact -> {
                    days.add(fact.from());
                    fact.until().ifPresent(days::add);
                });
        instruments.forEach(instrument -> {
            inForceFrom(instrument).ifPresent(days::add);
            instrument.expires().ifPresent(days::add);
        });
        return days;
    }

    static boolean inForce(Instrument instrument, LocalDate day) {
        return inForceFrom(instrument).map(first -> !day.isBefore(first)).orElse(true)
                && instrument.expires().map(day::isBefore).orElse(true);
    }

    private static Optional<LocalDate> inForceFrom(Instrument instrument) {
        return instrument.effective().or(() -> instrument.gazette().map(Gazette::published));
    }
}
