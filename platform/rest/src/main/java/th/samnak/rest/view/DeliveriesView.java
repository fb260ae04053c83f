package th.samnak.rest.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.util.List;
import th.samnak.rest.hook.application.Hooks;
import th.samnak.rest.hook.application.Hooks.Sent;
import th.samnak.rest.hook.domain.Delivery;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What one system was told, the newest first; whatever did not arrive is told once more by a button. */
final class DeliveriesView extends Div implements BeforeEnterObserver {

    private static final int SHOWN = 100;

    private final Hooks hooks;
    private final ThaiDates dates;
    private final Div list = new Div();
    private String id = "";

    DeliveriesView(Hooks hooks, Clock clock) {
        this.hooks = hooks;
        this.dates = new ThaiDates(clock);
        setId("deliveries");
        addClassName("sk-page");
        list.addClassName("sk-stack");
        add(new PageHeader("rest.deliveries").under("rest.webhooks", RestViews.HOOKS), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        Words.say(list, it -> show());
    }

    private void show() {
        list.removeAll();
        Span name = new Span(hooks.find(id).name() + " · " + hooks.find(id).url());
        name.addClassName("sk-strong");
        list.add(name);
        List<Sent> sent = hooks.deliveries(id, SHOWN);
        if (sent.isEmpty()) {
            list.add(new EmptyState("rest.deliveries.none"));
        }
        sent.forEach(each -> list.add(panel(each)));
    }

    private Div panel(Sent sent) {
        Span event = new Span(sent.event());
        event.addClassName("sk-strong");
        Div head = new Div(event, new BadgeLabel(() -> state(sent)));
        head.addClassName("sk-row");
        Facts facts = new Facts()
                .fact("rest.delivery.record", sent.record())
                .fact("rest.delivery.happened", () -> dates.dateAndTime(sent.happenedAt()))
                .fact("rest.delivery.tries", String.valueOf(sent.tries()))
                .fact("rest.delivery.answer", sent.status().map(status -> "HTTP " + status).orElse(sent.failure()));
        if (sent.state() == Delivery.State.WAITING && sent.tries() > 0) {
            facts.fact("rest.delivery.next", () -> dates.dateAndTime(sent.next()));
        }
        Div panel = new Div(head, facts);
        panel.addClassNames("sk-panel", "sk-stack");
        if (sent.state() != Delivery.State.WAITING || sent.tries() > 0) {
            Div acts = new Div(new ActionButton("rest.delivery.again", () -> {
                hooks.again(sent.id());
                Notices.done("rest.webhook.pinged");
                show();
            }));
            acts.addClassName("sk-row");
            panel.add(acts);
        }
        return panel;
    }

    private static Badge state(Sent sent) {
        String words = Words.now("rest.delivery." + sent.state());
        return switch (sent.state()) {
            case DELIVERED -> new Badge(words, Badge.Tone.DONE, Badge.Shape.CHECK);
            case WAITING -> new Badge(words, Badge.Tone.SOON, Badge.Shape.CLOCK);
            case WITHHELD -> new Badge(words, Badge.Tone.SOON, Badge.Shape.RING);
            case GIVEN_UP -> new Badge(words, Badge.Tone.LATE, Badge.Shape.CROSS);
        };
    }
}
