package th.samnak.organisation.ledger;

import java.util.Comparator;
import java.util.List;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.LegalRule;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.KeptRule;

final class RuleKind extends Kind<LegalRule> {

    RuleKind() {
        super(LegalRule.class, KeptRule.class);
    }

    @Override
    DatedRow<LegalRule> row(Entry<LegalRule> entry) {
        return new KeptRule(entry);
    }

    @Override
    String thing(LegalRule what, Citation source) {
        return what.agency() + "|" + what.topic();
    }

    @Override
    String label(LegalRule what) {
        return what.textTh();
    }

    @Override
    List<Ref> refs(LegalRule what) {
        return List.of(Ref.to(what.agency(), "agency"));
    }

    @Override
    Comparator<Dated<LegalRule>> order() {
        return Comparator.comparing((Dated<LegalRule> fact) -> fact.what().topic()).thenComparing(super.order());
    }
}
