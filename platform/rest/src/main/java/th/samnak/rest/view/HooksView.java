package th.samnak.rest.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import th.samnak.api.access.Access;
import th.samnak.rest.RestModule;
import th.samnak.rest.hook.application.Hooks;
import th.samnak.rest.hook.application.Hooks.Row;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Who is told of what happens; an administrator sees everybody's. */
final class HooksView extends Div {

    private final Hooks hooks;
    private final boolean administers;
    private final ThaiDates dates;
    private final Div list = new Div();

    HooksView(Hooks hooks, Access access, Clock clock) {
        this.hooks = hooks;
        this.administers = access.may(RestModule.ADMINISTER);
        this.dates = new ThaiDates(clock);
        setId("webhooks");
        addClassName("sk-page");
        list.addClassName("sk-stack");
        PageHeader header = new PageHeader("rest.webhooks").under("rest.tokens", RestViews.TOKENS);
        if (hooks.possible()) {
            header.primary(new ActionButton("rest.webhook.make", this::make).primary());
        }
        Div told = new Div(Words.span(hooks.possible() ? "rest.webhooks.told" : "rest.webhooks.no-hosts"));
        told.addClassName("sk-hint");
        add(header, told, list);
        Words.say(list, it -> show());
    }

    private void make() {
        ActDialog dialog = ActDialog.of("rest.webhook.make").explained("rest.webhook.make.told");
        TextField name = dialog.with("name", Words.label(new TextField(), "rest.token.name"));
        TextField url = dialog.with("url", Words.label(new TextField(), "rest.webhook.url"));
        TextField events = dialog.with("events", Words.label(new TextField(), "rest.webhook.events"));
        events.setValue("correspondence.incoming.*");
        dialog.ask("rest.webhook.make", () -> {
            List<String> wanted = Arrays.stream(events.getValue().split("[,\\s]+")).filter(event -> !event.isEmpty()).toList();
            Hooks.Made made = hooks.make(name.getValue(), url.getValue(), wanted);
            show();
            SecretOnce.show("rest.webhook.secret", "rest.webhook.secret.told", made.secret());
        });
    }

    private void show() {
        list.removeAll();
        List<Row> rows = administers ? hooks.all() : hooks.mine();
        if (rows.isEmpty()) {
            list.add(new EmptyState("rest.webhooks.none"));
        }
        rows.forEach(row -> list.add(panel(row)));
    }

    private Div panel(Row row) {
        Anchor name = new Anchor(RestViews.HOOKS + "/" + row.id(), row.name());
        name.addClassName("sk-strong");
        Div head = new Div(name, new BadgeLabel(() -> row.active()
                ? new Badge(Words.now("rest.webhook.active"), Badge.Tone.DONE, Badge.Shape.CHECK)
                : new Badge(Words.now("rest.token.ended"), Badge.Tone.LATE, Badge.Shape.CROSS)));
        head.addClassName("sk-row");
        Facts facts = new Facts()
                .fact("rest.webhook.url", row.url())
                .fact("rest.webhook.events", String.join(" ", row.events()))
                .fact("rest.token.account", row.account())
                .fact("rest.token.made", () -> dates.dateAndTime(row.madeAt()))
                .fact("rest.webhook.waiting", String.valueOf(row.waiting()));
        Div panel = new Div(head, facts);
        panel.addClassNames("sk-panel", "sk-stack");
        if (row.active()) {
            panel.add(acts(row));
        }
        return panel;
    }

    private Div acts(Row row) {
        Div acts = new Div(
                new ActionButton("rest.webhook.ping", () -> {
                    hooks.ping(row.id());
                    Notices.done("rest.webhook.pinged");
                }),
                new ActionButton("rest.webhook.renew", () ->
                        SecretOnce.show("rest.webhook.secret", "rest.webhook.secret.told", hooks.renew(row.id()))),
                new ActionButton("rest.webhook.end", () -> Confirmation.of("rest.webhook.end")
                        .consequence("rest.webhook.end.told", row.name())
                        .danger("rest.webhook.end", () -> {
                            hooks.end(row.id());
                            show();
                        })));
        acts.addClassName("sk-row");
        return acts;
    }
}
