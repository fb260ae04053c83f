package th.samnak.organisation.absences;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Absences.Away;
import th.samnak.api.organisation.Absences.Cover;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.organisation.domain.Span;
import th.samnak.organisation.ledger.Ledger;

/** The absences known now. */
record Roll(Ledger ledger) {

    /** As the caller may see them. */
    List<Away> of(Sight sight, Predicate<Dated<Absence>> which, Comparator<Away> order) {
        Covering covering = new Covering(ledger.charts());
        return all().filter(which)
                .flatMap(fact -> sight.today().person(fact.what().person())
                        .filter(sight::sees)
                        .map(person -> told(fact, person, sight, covering))
                        .stream())
                .sorted(order)
                .toList();
    }

    List<Cover> foreseen(PersonId person, Span span) {
        Absence what = new Absence(person, Absence.Kind.OFFICIAL_TRAVEL);
        return new Covering(ledger.charts().with(what, span.from(), span.until())).of(person, span);
    }

    Dated<Absence> find(String id) {
        return all().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("absence"));
    }

    /** @throws RuleViolation when the person is away already on one of the days */
    void refuseSecond(Person person, Span span) {
        all().filter(fact -> fact.what().person().equals(person.id()) && span(fact).overlaps(span)).findFirst().ifPresent(other -> {
            throw RuleViolation.of("from", "organisation.error.away-already", person.fullName(), Telling.time(span(other)));
        });
    }

    static boolean over(Dated<Absence> fact, LocalDate day) {
        return fact.until().filter(end -> !end.isAfter(day)).isPresent();
    }

    private static Away told(Dated<Absence> fact, Person person, Sight sight, Covering covering) {
        Absence.Kind kind = fact.what().kind();
        return new Away(
                fact.id(), person, fact.from(), Covering.last(span(fact)), Optional.of(kind).filter(any -> sight.knowsWhy(person, kind)),
                covering.of(person.id(), span(fact)), sight.may(person, kind));
    }

    private Stream<Dated<Absence>> all() {
        return ledger.facts().absences().stream();
    }

    private static Span span(Dated<Absence> fact) {
        return new Span(fact.from(), fact.until());
    }
}
