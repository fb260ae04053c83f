package th.samnak.organisation.orders;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Orders.Order;
import th.samnak.api.organisation.Orders.State;
import th.samnak.api.organisation.Orders.Terms;
import th.samnak.api.organisation.UnitId;
import th.samnak.organisation.domain.KeptOrder;

/**
 * The register of orders as of a day: drafts and what was signed here, and every authority that was laid down without a draft.
 *
 * @param facts what is known of every authority, by id
 */
record OrderRows(Chart chart, Map<String, Dated<Authority>> facts) {

    private static final Comparator<Order> ORDER = Comparator
            .comparing((Order order) -> order.state() != State.DRAFT)
            .thenComparing(order -> order.terms().from(), Comparator.reverseOrder())
            .thenComparing(order -> order.terms().authority().order());

    List<Order> of(List<KeptOrder> kept, Optional<UnitId> unit) {
        Set<String> drafted = new HashSet<>();
        kept.forEach(order -> order.fact().ifPresent(drafted::add));
        return Stream.concat(
                        kept.stream().map(this::of),
                        facts.values().stream().filter(fact -> !drafted.contains(fact.id())).map(this::of))
                .filter(order -> unit.isEmpty() || within(order, unit.get()))
                .sorted(ORDER)
                .toList();
    }

    Order of(KeptOrder kept) {
        Optional<Dated<Authority>> fact = kept.fact().map(facts::get);
        State state = kept.fact().isEmpty() ? State.DRAFT : fact.map(this::state).orElse(State.ENDED);
        return new Order(
                kept.id(), kept.version(), kept.terms(), state, Optional.of(kept.draftedBy()), kept.signedBy(), kept.signedAt(),
                kept.signedAs(), kept.fact(), kept.endReason(), fact.map(Dated::source));
    }

    /** One that never was a draft here. */
    Order of(Dated<Authority> fact) {
        return new Order(
                fact.id(), 0, new Terms(fact.what(), fact.from(), fact.until()), state(fact), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), Optional.of(fact.id()), "", Optional.of(fact.source()));
    }

    private State state(Dated<Authority> fact) {
        if (fact.until().filter(until -> !chart.day().isBefore(until)).isPresent()) {
            return State.ENDED;
        }
        if (chart.day().isBefore(fact.from())) {
            return State.SIGNED;
        }
        return lapsed(fact) ? State.VOID : State.ACTIVE;
    }

    /** The person named has moved on, or what it hands on no longer holds. */
    private boolean lapsed(Dated<Authority> fact) {
        boolean baseless = fact.what().under()
                .map(under -> chart.authoritiesOf(fact.what().post()).stream().noneMatch(given -> given.id().equals(under)))
                .orElse(false);
        boolean gone = fact.what().to() instanceof Authority.Holder.ToPerson to
                && !chart.absent(to.person())
                && chart.exercising(fact).isEmpty();
        return baseless || gone;
    }

    private boolean within(Order order, UnitId unit) {
        return chart.post(order.terms().authority().post()).filter(post -> chart.within(post.unit(), unit)).isPresent();
    }
}
