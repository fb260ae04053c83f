package th.samnak.privacy.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import th.samnak.api.errors.RuleViolation;
import th.samnak.privacy.application.InspectionBook;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.rule.FigureNote;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** When the committee compared the registers of secrets with what is there, and when it must do so again. */
final class InspectionsView extends Div {

    private final Desk desk;
    private final Div body = new Div();

    InspectionsView(Desk desk) {
        this.desk = desk;
        setId("inspections");
        addClassName("sk-page");
        body.addClassName("sk-stack");
        add(new PageHeader("privacy.inspections").under("privacy.secrets", "privacy/secrets")
                .primary(new ActionButton("privacy.inspect", this::note).primary()), body);
        Words.say(body, it -> show());
    }

    private void show() {
        InspectionBook.Book book = desk.secrets().inspections().book();
        body.removeAll();
        Facts facts = new Facts().fact("privacy.inspections.next", next(book));
        body.add(new Panel("privacy.inspections.clock", facts, new FigureNote(book.figure())));
        body.add(book.rows().isEmpty()
                ? new EmptyState("privacy.inspections.none")
                : Tables.of(
                        List.of("privacy.field.day", "privacy.field.committee", "privacy.field.findings", "privacy.field.complete"),
                        book.rows().stream().map(InspectionsView::cells).toList()));
    }

    private static Component next(InspectionBook.Book book) {
        String day = book.next().map(ThaiDates::date).orElseGet(() -> Words.now("privacy.inspections.never"));
        Badge.Tone tone = book.overdue() ? Badge.Tone.LATE : Badge.Tone.PLAIN;
        return new BadgeLabel(() -> new Badge(day, tone, book.overdue() ? Badge.Shape.CROSS : Badge.Shape.CLOCK));
    }

    private static List<Component> cells(InspectionBook.Row row) {
        return List.of(
                new Span(ThaiDates.date(row.day())), new Span(row.committee()), new Span(row.findings()),
                Words.span(row.complete() ? "privacy.inspection.complete" : "privacy.inspection.incomplete"));
    }

    private void note() {
        ActDialog dialog = ActDialog.of("privacy.inspect");
        ThaiDatePicker day = dialog.with("day", new ThaiDatePicker("privacy.field.day", desk.clock()));
        day.setValue(desk.today());
        TextArea committee = dialog.with("committee", Words.label(new TextArea(), "privacy.field.committee"));
        TextArea findings = dialog.with("findings", Words.label(new TextArea(), "privacy.field.findings"));
        Checkbox complete = dialog.with(Words.label(new Checkbox(), "privacy.inspection.complete"));
        dialog.ask("privacy.inspect", () -> {
            if (day.getValue() == null) {
                throw RuleViolation.of("day", "privacy.error.required");
            }
            desk.secrets().inspections().note(day.getValue(), committee.getValue(), findings.getValue(), complete.getValue());
            Notices.done("common.saved");
            show();
        });
    }
}
