package th.samnak.organisation.ledger;

import java.util.stream.Stream;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.KeptSuccession;
import th.samnak.thai.ThaiDate;

/** Outlives the units it tells of. */
final class SuccessionKind extends Kind<Succeeded> {

    SuccessionKind() {
        super(Succeeded.class, KeptSuccession.class);
    }

    @Override
    DatedRow<Succeeded> row(Entry<Succeeded> entry) {
        return new KeptSuccession(entry);
    }

    @Override
    String thing(Succeeded what, Citation source) {
        return what.former() + "|" + what.successor();
    }

    @Override
    String label(Succeeded what) {
        return what.former() + " → " + what.successor();
    }

    @Override
    Stream<String> words(Succeeded what) {
        return Stream.of("successor:" + what.successor());
    }

    @Override
    void check(Entry<Succeeded> entry, Ledger ledger) {
        UnitId successor = entry.what().successor();
        if (successor.equals(entry.what().former())) {
            throw RuleViolation.of("successor", "organisation.error.succeeds-itself");
        }
        ledger.known(Ref.to(entry.what().former(), "former"));
        Ref ref = Ref.to(successor, "successor");
        ledger.known(ref);
        if (ledger.shelf(Unit.class).find(idKey(successor.value())).stream()
                .noneMatch(fact -> fact.fact().on(entry.span().from()))) {
            throw RuleViolation.of(
                    "successor", "organisation.error.not-standing", ledger.nameOf(ref), ThaiDate.full(entry.span().from()));
        }
    }
}
