package th.samnak.organisation.ledger;

import java.util.Comparator;
import java.util.List;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Mandate;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.KeptMandate;

/** Several clauses may give a unit the same function, each once. */
final class MandateKind extends Kind<Mandate> {

    MandateKind() {
        super(Mandate.class, KeptMandate.class);
    }

    @Override
    DatedRow<Mandate> row(Entry<Mandate> entry) {
        return new KeptMandate(entry);
    }

    @Override
    String thing(Mandate what, Citation source) {
        return what.unit() + "|" + what.function() + "|" + source;
    }

    @Override
    String label(Mandate what) {
        return what.function().value();
    }

    @Override
    List<Ref> refs(Mandate what) {
        return List.of(Ref.to(what.unit(), "unit"));
    }

    @Override
    Comparator<Dated<Mandate>> order() {
        return Comparator.comparing((Dated<Mandate> fact) -> fact.from())
                .thenComparing(fact -> fact.source().toString())
                .thenComparing(fact -> fact.what().unit().value())
                .thenComparing(fact -> fact.what().function());
    }

    @Override
    boolean citesWhole() {
        return false;
    }
}
