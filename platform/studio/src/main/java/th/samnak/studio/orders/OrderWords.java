package th.samnak.studio.orders;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Orders.Order;
import th.samnak.api.organisation.Orders.State;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.Badge;
import th.samnak.ui.words.Words;

/** How an order is told. */
record OrderWords(Naming naming) {

    String post(PostId id) {
        Chart chart = naming.chart();
        return chart.post(id).map(post -> post(chart, post)).orElse(id.value());
    }

    /** A title alone does not tell one deputy from the other. */
    String post(Chart chart, Post post) {
        String title = Words.english() && !post.titleEn().isBlank() ? post.titleEn() : post.titleTh();
        String holder = chart.holderOf(post.id()).map(person -> naming.person(chart, person)).orElse(Words.now("studio.orders.vacant"));
        return title + " · " + holder;
    }

    String to(Authority order) {
        return switch (order.to()) {
            case Holder.ToPerson to -> naming.person(to.person());
            case Holder.ToPost to -> post(to.post());
        };
    }

    static String kind(Authority order) {
        return Words.now("organisation.authority." + order.kind().name().toLowerCase(Locale.ROOT));
    }

    String reach(Authority order) {
        String matters = order.matters().map(this::matter).orElseGet(() -> Words.now("studio.orders.all-matters"));
        return Optional.of(matters)
                .map(text -> order.limit().map(limit -> Words.now("studio.orders.up-to", text, limit)).orElse(text))
                .orElseThrow();
    }

    static Badge badge(Order order) {
        String word = Words.now("organisation.order." + order.state().name().toLowerCase(Locale.ROOT));
        return new Badge(word, tone(order.state()), order.state() == State.ACTIVE ? Badge.Shape.CHECK : Badge.Shape.RING);
    }

    private static Badge.Tone tone(State state) {
        return switch (state) {
            case ACTIVE -> Badge.Tone.DONE;
            case VOID -> Badge.Tone.LATE;
            case DRAFT, SIGNED, ENDED -> Badge.Tone.SOON;
        };
    }

    /** What may be handed on: each function as a whole, then each of its acts. */
    List<String> matters() {
        return naming.registry().modules().stream()
                .filter(module -> !module.partOfPlatform())
                .flatMap(module -> Stream.concat(Stream.of(module.id().value()), module.permissions().stream().map(Permission::key)))
                .toList();
    }

    /** By the name a person knows it by; of a function that does not run, the key. */
    String matter(String key) {
        String[] parts = key.split(":", 2);
        String function = naming.function(ModuleId.of(parts[0]));
        if (parts.length == 1) {
            return function;
        }
        String name = Words.now(parts[0] + ".permission." + parts[1]);
        return function + " · " + (name.contains(".permission.") ? parts[1] : name);
    }
}
