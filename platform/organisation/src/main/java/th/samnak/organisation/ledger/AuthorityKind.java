package th.samnak.organisation.ledger;

import java.util.List;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Citation;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.KeptAuthority;

final class AuthorityKind extends Kind<Authority> {

    AuthorityKind() {
        super(Authority.class, KeptAuthority.class);
    }

    @Override
    DatedRow<Authority> row(Entry<Authority> entry) {
        return new KeptAuthority(entry);
    }

    @Override
    String thing(Authority what, Citation source) {
        return String.join("|", what.post().value(), what.to().toString(), what.kind().name(), what.matters().orElse(""),
                what.order());
    }

    @Override
    String label(Authority what) {
        return what.order();
    }

    @Override
    List<Ref> refs(Authority what) {
        Ref holder = switch (what.to()) {
            case Holder.ToPost to -> Ref.to(to.post(), "to");
            case Holder.ToPerson to -> Ref.to(to.person(), "to");
        };
        return List.of(Ref.to(what.post(), "post"), holder);
    }

    @Override
    void check(Entry<Authority> entry, Ledger ledger) {
        if (entry.what().to() instanceof Holder.ToPost to && to.post().equals(entry.what().post())) {
            throw RuleViolation.of("to", "organisation.error.to-itself");
        }
    }
}
