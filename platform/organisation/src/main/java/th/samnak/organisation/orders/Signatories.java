package th.samnak.organisation.orders;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;

/** Who may give an order about a post: who delegates its power, or who appoints somebody to act in it. */
record Signatories(Chart chart) {

    Optional<Capacity> as(PersonId person, Authority order) {
        if (order.under().isPresent()) {
            return new Onward(chart).under(order).flatMap(chart::exercising).filter(by -> by.person().equals(person));
        }
        return chart.post(order.post()).stream()
                .flatMap(post -> order.kind() == Kind.BY_DELEGATION ? Stream.of(post) : superiors(post))
                .flatMap(post -> chart.inChargeOf(post.id()).stream())
                .filter(capacity -> capacity.person().equals(person))
                .findFirst();
    }

    /** The posts in charge above, nearest first; over the head of an agency stands nobody here but the office itself. */
    private Stream<Post> superiors(Post post) {
        List<Post> above = Stream.iterate(chart.unit(post.unit()), Optional::isPresent,
                        unit -> unit.flatMap(Unit::parent).flatMap(chart::unit))
                .flatMap(unit -> chart.postsIn(unit.orElseThrow().id()).stream())
                .filter(other -> other.heads() && !other.id().equals(post.id()))
                .toList();
        return above.isEmpty() ? Stream.of(post) : above.stream();
    }
}
