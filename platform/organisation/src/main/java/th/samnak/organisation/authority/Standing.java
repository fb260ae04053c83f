package th.samnak.organisation.authority;

import java.util.List;
import java.util.stream.Stream;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Post;

/**
 * Who may act for a post on a day, in the order of precedence: who is in charge of it, and besides the delegates (พ.ร.บ.
 * ระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534 มาตรา 38). A delegation hands on the power of the post alone: what was delegated to it
 * stays with it, unless the order that delegated it permits otherwise (มาตรา 39).
 */
record Standing(Chart chart) {

    List<Capacity> of(Post post, Act act) {
        return Stream.concat(chart.inChargeOf(post.id()).stream(), delegates(post, act)).toList();
    }

    private Stream<Capacity> delegates(Post post, Act act) {
        return chart.authoritiesOf(post.id()).stream()
                .filter(row -> row.what().kind() == Kind.BY_DELEGATION && covers(row, act) && restsOnOneThatCovers(row, act))
                .flatMap(row -> chart.exercising(row).stream());
    }

    /** What is handed on reaches no further than what was given. */
    private boolean restsOnOneThatCovers(Dated<Authority> row, Act act) {
        return row.what().under()
                .map(under -> chart.authoritiesOf(row.what().post()).stream()
                        .anyMatch(given -> given.id().equals(under) && covers(given, act)))
                .orElse(true);
    }

    /** Kind of matter and amount. Where no money is decided on, a limit of money does not bite. */
    static boolean covers(Dated<Authority> row, Act act) {
        boolean kind = row.what().matters()
                .map(matters -> matters.equals(act.permission().key()) || matters.equals(act.permission().module().value()))
                .orElse(true);
        boolean amount = row.what().limit()
                .flatMap(limit -> act.amount().map(sum -> sum.compareTo(limit) <= 0))
                .orElse(true);
        return kind && amount;
    }
}
