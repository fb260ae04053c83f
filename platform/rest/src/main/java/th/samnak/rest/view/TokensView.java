package th.samnak.rest.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.samnak.api.access.Access;
import th.samnak.rest.RestModule;
import th.samnak.rest.door.Applications;
import th.samnak.rest.token.application.Tokens;
import th.samnak.rest.token.application.Tokens.Row;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The systems that work on one's behalf; an administrator sees everybody's. */
final class TokensView extends Div {

    private final Tokens tokens;
    private final Applications applications;
    private final boolean administers;
    private final Clock clock;
    private final ThaiDates dates;
    private final Div list = new Div();

    TokensView(Tokens tokens, Applications applications, Access access, Clock clock) {
        this.tokens = tokens;
        this.applications = applications;
        this.administers = access.may(RestModule.ADMINISTER);
        this.clock = clock;
        this.dates = new ThaiDates(clock);
        setId("tokens");
        addClassName("sk-page");
        list.addClassName("sk-stack");
        PageHeader header = new PageHeader("rest.tokens").primary(new ActionButton("rest.token.make", this::make).primary());
        header.other("rest.webhooks", () -> getUI().ifPresent(tab -> tab.navigate(RestViews.HOOKS)));
        Anchor document = new Anchor("/api/", "");
        document.setRouterIgnore(true);
        Words.say(document, it -> it.setText(Words.now("rest.document.title")));
        Div told = new Div(Words.span("rest.tokens.told"), new Span(" "), document);
        told.addClassName("sk-hint");
        add(header, told, list);
        Words.say(list, it -> show());
    }

    private void make() {
        new TokenDialog(tokens, applications, administers, clock).ask(this::show);
    }

    private void show() {
        list.removeAll();
        List<Row> rows = administers ? tokens.all() : tokens.mine();
        if (rows.isEmpty()) {
            list.add(new EmptyState("rest.tokens.none").act("rest.token.make", this::make));
        }
        rows.forEach(row -> list.add(panel(row)));
    }

    private Div panel(Row row) {
        Span name = new Span(row.name());
        name.addClassName("sk-strong");
        Div head = new Div(name, new BadgeLabel(() -> state(row)));
        head.addClassName("sk-row");
        Facts facts = new Facts()
                .fact("rest.token.prefix", "smk_" + row.prefix() + "_…")
                .fact("rest.token.account", row.account() + " · " + row.unit())
                .fact("rest.token.scopes", () -> ScopeNames.of(row.scopes()) + (row.secrets() ? " · " + Words.now("rest.token.secrets.yes") : ""))
                .fact("rest.token.expires", () -> ThaiDates.date(dayBefore(row.expiresAt())))
                .fact("rest.token.used", () -> row.usedAt().map(at -> dates.dateAndTime(at) + row.usedFrom().map(from -> " · " + from).orElse(""))
                        .orElseGet(() -> Words.now("rest.token.never")))
                .fact("rest.token.made", () -> dates.dateAndTime(row.madeAt()) + " · " + row.madeBy());
        Div panel = new Div(head, facts);
        panel.addClassNames("sk-panel", "sk-stack");
        panel.setId("token-" + row.prefix());
        if (row.good()) {
            Div acts = new Div(new ActionButton("rest.token.end", () -> end(row)));
            acts.addClassName("sk-row");
            panel.add(acts);
        }
        return panel;
    }

    private LocalDate dayBefore(Instant end) {
        return end.atZone(clock.getZone()).toLocalDate().minusDays(1);
    }

    private void end(Row row) {
        Confirmation.of("rest.token.end").consequence("rest.token.end.told", row.name()).danger("rest.token.end", () -> {
            tokens.end(row.id());
            show();
        });
    }

    private static Badge state(Row row) {
        if (row.good()) {
            return new Badge(Words.now("rest.token.good"), Badge.Tone.DONE, Badge.Shape.CHECK);
        }
        return new Badge(
                Words.now(row.endedAt().isPresent() ? "rest.token.ended" : "rest.token.expired"), Badge.Tone.LATE, Badge.Shape.CROSS);
    }
}
