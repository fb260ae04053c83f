package th.samnak.organisation.ledger;

import java.util.List;
import java.util.stream.Stream;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Tenure;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.KeptTenure;
import th.samnak.thai.ThaiDate;

/** One holder of a post a day, and one post a day that a person works in. */
final class TenureKind extends Kind<Tenure> {

    TenureKind() {
        super(Tenure.class, KeptTenure.class);
    }

    @Override
    DatedRow<Tenure> row(Entry<Tenure> entry) {
        return new KeptTenure(entry);
    }

    @Override
    String thing(Tenure what, Citation source) {
        return what.post().value();
    }

    @Override
    String label(Tenure what) {
        return what.person() + " · " + what.post();
    }

    @Override
    List<Ref> refs(Tenure what) {
        return List.of(Ref.to(what.post(), "post"), Ref.to(what.person(), "person"));
    }

    @Override
    Stream<String> words(Tenure what) {
        return what.principal() ? Stream.of(principal(what)) : Stream.empty();
    }

    private static String principal(Tenure what) {
        return "principal:" + what.person();
    }

    @Override
    void check(Entry<Tenure> entry, Ledger ledger) {
        if (entry.what().principal()) {
            ledger.shelf(Tenure.class).find(principal(entry.what())).stream()
                    .filter(other -> !other.key().equals(entry.key()) && other.span().overlaps(entry.span()))
                    .findFirst()
                    .ifPresent(other -> refuse(entry, other, ledger));
        }
    }

    private static void refuse(Entry<Tenure> entry, Entry<Tenure> other, Ledger ledger) {
        throw RuleViolation.of(
                "person",
                "organisation.error.second-principal",
                ledger.nameOf(Ref.to(entry.what().person(), "person")),
                ledger.nameOf(new Ref(Post.class, other.what().post().value(), "post")),
                ThaiDate.full(entry.span().shared(other.span()).from()));
    }
}
