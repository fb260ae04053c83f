package th.samnak.organisation.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Orders.Terms;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.thai.ThaiDate;

/**
 * Handing on what was delegated (มอบอำนาจต่อ): as far as the order that delegated it permits, and once (พ.ร.บ.
 * ระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534 มาตรา 39).
 */
record Onward(Chart chart) {

    /** What may be handed on in the agency of the unit and is exercised by somebody. */
    List<Dated<Authority>> open(UnitId unit) {
        Optional<Unit> agency = chart.unit(unit).map(known -> chart.agencyOf(known.id()));
        return chart.authorities().stream()
                .filter(row -> permits(row.what()) && chart.exercising(row).isPresent())
                .filter(row -> chart.post(row.what().post()).map(Post::unit).map(chart::agencyOf).equals(agency))
                .toList();
    }

    /** The delegation that the order hands on; empty for one that comes from the post itself, and where it no longer holds. */
    Optional<Dated<Authority>> under(Authority order) {
        return order.under().flatMap(id -> chart.authorities().stream().filter(row -> row.id().equals(id)).findFirst());
    }

    /** @throws RuleViolation when it was not permitted, or reaches further or lasts longer than what was given */
    void fitting(Terms terms) {
        Authority order = terms.authority();
        if (order.under().isPresent()) {
            fitting(terms, under(order).orElseThrow(() -> RuleViolation.of("under", "organisation.error.onward-none")));
        }
    }

    private void fitting(Terms terms, Dated<Authority> given) {
        Authority order = terms.authority();
        if (!permits(given.what()) || !given.what().post().equals(order.post())) {
            throw RuleViolation.of("under", "organisation.error.onward-not-permitted", given.what().order());
        }
        if (order.onward()) {
            throw RuleViolation.of("onward", "organisation.error.onward-once");
        }
        if (order.to().equals(given.what().to()) || holds(order.to(), order.post())) {
            throw RuleViolation.of("to", "organisation.error.to-itself");
        }
        refuseFurther(order, given.what());
        refuseLonger(terms, given);
    }

    private boolean holds(Holder to, PostId post) {
        return switch (to) {
            case Holder.ToPost(var other) -> other.equals(post);
            case Holder.ToPerson(var person) -> chart.holderOf(post).filter(person::equals).isPresent();
        };
    }

    private static boolean permits(Authority given) {
        return given.kind() == Kind.BY_DELEGATION && given.onward() && given.under().isEmpty();
    }

    private static void refuseFurther(Authority order, Authority given) {
        boolean matters = given.matters()
                .map(all -> order.matters().filter(some -> some.equals(all) || some.startsWith(all + ":")).isPresent())
                .orElse(true);
        if (!matters) {
            throw RuleViolation.of("matters", "organisation.error.onward-matters", given.matters().orElse(""));
        }
        boolean amount = given.limit().map(most -> order.limit().filter(sum -> sum.compareTo(most) <= 0).isPresent()).orElse(true);
        if (!amount) {
            throw RuleViolation.of("limit", "organisation.error.onward-limit", given.limit().orElse(BigDecimal.ZERO));
        }
    }

    private static void refuseLonger(Terms terms, Dated<Authority> given) {
        Optional<LocalDate> end = given.until();
        boolean within = !terms.from().isBefore(given.from())
                && end.map(last -> terms.until().filter(own -> !own.isAfter(last)).isPresent()).orElse(true);
        if (!within) {
            throw RuleViolation.of("until", "organisation.error.onward-time",
                    ThaiDate.full(given.from()), end.map(last -> ThaiDate.full(last.minusDays(1))).orElse("-"));
        }
    }
}
