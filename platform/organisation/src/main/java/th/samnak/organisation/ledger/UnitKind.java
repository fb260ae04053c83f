package th.samnak.organisation.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Unit;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.KeptUnit;
import th.samnak.organisation.domain.Span;
import th.samnak.thai.ThaiDate;

final class UnitKind extends Kind<Unit> {

    UnitKind() {
        super(Unit.class, KeptUnit.class);
    }

    @Override
    DatedRow<Unit> row(Entry<Unit> entry) {
        return new KeptUnit(entry);
    }

    @Override
    String thing(Unit what, Citation source) {
        return what.id().value();
    }

    @Override
    Optional<String> id(Unit what) {
        return Optional.of(what.id().value());
    }

    @Override
    String label(Unit what) {
        return what.nameTh();
    }

    @Override
    List<Ref> refs(Unit what) {
        return what.parent().map(parent -> List.of(Ref.to(parent, "parent"))).orElse(List.of());
    }

    @Override
    Stream<String> words(Unit what) {
        return what.letterPrefix().isEmpty() ? Stream.empty() : Stream.of(prefix(what));
    }

    private static String prefix(Unit what) {
        return "prefix:" + what.letterPrefix();
    }

    @Override
    void check(Entry<Unit> entry, Ledger ledger) {
        Unit what = entry.what();
        Set<String> above = new HashSet<>();
        what.parent().ifPresent(parent -> {
            if (reaches(parent.value(), what.id().value(), entry.span(), ledger, above)) {
                throw RuleViolation.of("parent", "organisation.error.below-itself");
            }
        });
        noTwin(entry, entry.span(), ledger);
    }

    /** Neither the unit nor one below it, which comes along into another agency, has the letter prefix of another there. */
    private static void noTwin(Entry<Unit> unit, Span span, Ledger ledger) {
        if (!unit.what().letterPrefix().isEmpty()) {
            ledger.shelf(Unit.class).find(prefix(unit.what())).stream()
                    .filter(other -> !other.what().id().equals(unit.what().id()) && other.span().overlaps(span))
                    .forEach(other -> refuseWithinAgency(unit, other, other.span().shared(span).from(), ledger));
        }
        ledger.shelf(Unit.class).find(Ref.to(unit.what().id(), "").key()).stream()
                .filter(below -> below.span().overlaps(span))
                .forEach(below -> noTwin(below, below.span().shared(span), ledger));
    }

    /** Whether somewhere above the unit, on a day of the span, stands the one sought. */
    private static boolean reaches(String unit, String sought, Span span, Ledger ledger, Set<String> path) {
        if (unit.equals(sought)) {
            return true;
        }
        if (!path.add(unit)) {
            return false;
        }
        boolean found = ledger.shelf(Unit.class).find(idKey(unit)).stream()
                .filter(fact -> fact.span().overlaps(span))
                .anyMatch(fact -> fact.what().parent()
                        .filter(above -> reaches(above.value(), sought, fact.span().shared(span), ledger, path))
                        .isPresent());
        path.remove(unit);
        return found;
    }

    private static void refuseWithinAgency(Entry<Unit> entry, Entry<Unit> other, LocalDate day, Ledger ledger) {
        if (agency(entry, day, ledger).equals(agency(other, day, ledger))) {
            throw RuleViolation.of(
                    "letterPrefix",
                    "organisation.error.prefix-taken",
                    entry.what().letterPrefix(),
                    other.what().nameTh(),
                    ThaiDate.full(day));
        }
    }

    private static String agency(Entry<Unit> unit, LocalDate day, Ledger ledger) {
        Entry<Unit> highest = unit;
        Optional<Entry<Unit>> above = above(highest, day, ledger);
        while (above.isPresent()) {
            highest = above.get();
            above = above(highest, day, ledger);
        }
        return highest.what().id().value();
    }

    private static Optional<Entry<Unit>> above(Entry<Unit> unit, LocalDate day, Ledger ledger) {
        return unit.what().parent().flatMap(parent -> ledger.shelf(Unit.class).find(idKey(parent.value())).stream()
                .filter(fact -> fact.fact().on(day))
                .findFirst());
    }
}
