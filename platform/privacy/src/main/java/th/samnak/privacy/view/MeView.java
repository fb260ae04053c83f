package th.samnak.privacy.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import th.samnak.api.privacy.PersonalHoldings.Holding;
import th.samnak.privacy.application.ReadLog.Look;
import th.samnak.privacy.application.RequestBook;
import th.samnak.privacy.domain.KeptRequest.Right;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Everybody's own page: what is held of me, who looked at it, what I may ask for. */
final class MeView extends Div {

    private final Desk desk;
    private final Div body = new Div();

    MeView(Desk desk) {
        this.desk = desk;
        setId("my-data");
        addClassName("sk-page");
        body.addClassName("sk-stack");
        PageHeader header = new PageHeader("privacy.me").primary(new ActionButton("privacy.ask", this::ask).primary());
        header.aside(Saved.of("privacy.me.export", "my-data.zip", "application/zip",
                out -> desk.people().data().export(desk.people().data().me(), Words.locale(), out)));
        add(header, body);
        Words.say(body, it -> show());
    }

    private void show() {
        body.removeAll();
        body.add(
                new Panel("privacy.me.notice", notice()),
                new Panel("privacy.me.looks", looks(desk.people().reads().mine())),
                new Panel("privacy.me.held", held(desk, desk.people().data().mine())),
                new Panel("privacy.me.requests", requests(desk.people().requests().mine())));
    }

    private Component notice() {
        Div part = new Div(Words.text(new Paragraph(), "privacy.notice.words"));
        part.addClassName("sk-stack");
        part.add(Words.text(new Anchor("privacy/activities", ""), "privacy.processing"));
        part.add(desk.people().data().acknowledged()
                .<Component>map(at -> new Span(Words.now("privacy.me.acknowledged", desk.dates().dateAndTime(at))))
                .orElseGet(() -> new ActionButton("privacy.me.acknowledge", () -> {
                    desk.people().data().acknowledge();
                    show();
                })));
        return part;
    }

    private Component looks(List<Look> looks) {
        if (looks.isEmpty()) {
            return new EmptyState("privacy.me.no-looks");
        }
        return Tables.of(
                List.of("privacy.field.at", "privacy.field.person", "privacy.field.unit", "privacy.field.activity"),
                looks.stream()
                        .map(look -> List.<Component>of(
                                new Span(desk.dates().dateAndTime(look.at())), new Span(look.name()), new Span(desk.unit(look.unit())),
                                new Span(desk.activity(look.activity()))))
                        .toList());
    }

    /** What functions hold, as a table. */
    static Component held(Desk desk, List<Holding> all) {
        if (all.isEmpty()) {
            return new EmptyState("privacy.held.none");
        }
        return Tables.of(
                List.of("privacy.field.activity", "privacy.field.day", "privacy.field.title", "privacy.field.data"),
                all.stream()
                        .map(holding -> List.<Component>of(
                                new Span(desk.activity(holding.activity())),
                                new Span(holding.day().map(ThaiDates::date).orElse("")), new Span(Words.title(holding.title())),
                                new Span(holding.data().stream()
                                        .map(datum -> Words.now(datum.label()) + ": " + datum.told(Words::now))
                                        .collect(Collectors.joining(" · ")))))
                        .toList());
    }

    private static Component requests(List<RequestBook.Row> rows) {
        if (rows.isEmpty()) {
            return new EmptyState("privacy.me.no-requests");
        }
        return Tables.of(
                List.of("privacy.field.number", "privacy.field.right", "privacy.field.dueOn", "privacy.field.state", "privacy.field.answer"),
                rows.stream()
                        .map(row -> List.<Component>of(
                                new Span(row.number()), Words.span("privacy.right." + row.right()), new Span(ThaiDates.date(row.dueOn())),
                                Words.span("privacy.state." + row.state()), new Span(row.answer())))
                        .toList());
    }

    private void ask() {
        ActDialog dialog = ActDialog.of("privacy.ask").explained("privacy.ask.told");
        Select<Right> right = dialog.with("right", right());
        TextArea wish = dialog.with("wish", Words.label(new TextArea(), "privacy.field.wish"));
        dialog.ask("privacy.ask", () -> {
            desk.people().requests().ask(right.getValue(), wish.getValue());
            Notices.done("privacy.ask.done");
            show();
        });
    }

    static Select<Right> right() {
        Select<Right> right = Words.label(new Select<>(), "privacy.field.right");
        right.setItems(Right.values());
        right.setItemLabelGenerator(it -> Words.now("privacy.right." + it));
        right.setValue(Right.ACCESS);
        return right;
    }
}
