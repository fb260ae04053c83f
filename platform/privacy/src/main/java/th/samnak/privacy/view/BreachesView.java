package th.samnak.privacy.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import th.samnak.api.errors.RuleViolation;
import th.samnak.privacy.application.BreachBook.Row;
import th.samnak.privacy.application.BreachBook;
import th.samnak.privacy.domain.Breach;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.form.TimeOfDay;
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
import th.samnak.ui.words.Words;

/** Breaches with their clock. */
final class BreachesView extends Div {

    private final Desk desk;
    private final BreachBook book;
    private final Div list = new Div();

    BreachesView(Desk desk) {
        this.desk = desk;
        this.book = desk.people().breaches();
        setId("breaches");
        addClassName("sk-page");
        list.addClassName("sk-stack");
        add(new PageHeader("privacy.breaches").primary(new ActionButton("privacy.breach.enter", this::enter).primary()), list);
        Words.say(list, it -> show());
    }

    private void show() {
        list.removeAll();
        book.list().forEach(row -> list.add(panel(row)));
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState("privacy.breaches.none"));
        }
    }

    private Component panel(Row row) {
        Facts facts = new Facts()
                .fact("privacy.field.number", row.number())
                .fact("privacy.field.knownAt", desk.dates().dateAndTime(row.event().knownAt()))
                .fact("privacy.field.what", row.event().what())
                .fact("privacy.field.affected", String.valueOf(row.event().affected()))
                .fact("privacy.field.highRisk", Words.span(row.event().highRisk() ? "privacy.yes" : "privacy.no"))
                .fact("privacy.field.measures", row.event().measures())
                .fact("privacy.field.dueAt", desk.dates().dateAndTime(row.dueAt()))
                .fact("privacy.field.notifiedAt", told(row.notifiedAt(), row.notifiedHow()))
                .fact("privacy.field.toldAt", told(row.toldAt(), row.toldHow()));
        Panel panel = new Panel("privacy.breach", new BadgeLabel(() -> badge(row)), facts, new FigureNote(row.figure()), acts(row));
        panel.setId("breach-" + row.id());
        return panel;
    }

    private String told(Optional<Instant> at, String how) {
        return at.map(when -> desk.dates().dateAndTime(when) + " · " + how).orElse("");
    }

    private static Badge badge(Row row) {
        if (row.closedAt().isPresent()) {
            return new Badge(Words.now("privacy.breach.closed"), Badge.Tone.DONE, Badge.Shape.CHECK);
        }
        if (row.left().isEmpty()) {
            return new Badge(Words.now("privacy.breach.notified"), Badge.Tone.ACCENT, Badge.Shape.CHECK);
        }
        Duration left = row.left().get();
        return left.isNegative()
                ? new Badge(Words.now("privacy.breach.late", left.abs().toHours()), Badge.Tone.LATE, Badge.Shape.CROSS)
                : new Badge(Words.now("privacy.breach.left", left.toHours(), left.toMinutesPart()), Badge.Tone.SOON, Badge.Shape.CLOCK);
    }

    private Component acts(Row row) {
        Div bar = new Div();
        bar.addClassName("sk-row");
        if (row.closedAt().isEmpty()) {
            if (row.notifiedAt().isEmpty()) {
                bar.add(new ActionButton("privacy.breach.notify", () -> ask("privacy.breach.notify", "how",
                        words -> book.notified(row.id(), row.version(), words))));
            }
            bar.add(new ActionButton("privacy.breach.tell", () -> ask("privacy.breach.tell", "how",
                    words -> book.peopleTold(row.id(), row.version(), words))));
            bar.add(new ActionButton("privacy.breach.close", () -> ask("privacy.breach.close", "measures",
                    words -> book.close(row.id(), row.version(), words))));
        }
        return bar;
    }

    private void ask(String key, String field, Consumer<String> act) {
        ActDialog dialog = ActDialog.of(key).explained(key + ".told");
        TextArea words = dialog.with(field, Words.label(new TextArea(), "privacy.field." + field));
        dialog.ask(key, () -> {
            act.accept(words.getValue());
            Notices.done("common.saved");
            show();
        });
    }

    private void enter() {
        ActDialog dialog = ActDialog.of("privacy.breach.enter").explained("privacy.breach.enter.told");
        ThaiDatePicker day = dialog.with("knownAt", new ThaiDatePicker("privacy.field.knownOn", desk.clock()));
        day.setValue(desk.today());
        TimePicker time = dialog.with("time", new TimeOfDay("privacy.field.knownTime"));
        time.setValue(LocalTime.now(desk.clock()).withSecond(0).withNano(0));
        TextArea what = dialog.with("what", Words.label(new TextArea(), "privacy.field.what"));
        IntegerField affected = dialog.with("affected", Words.label(new IntegerField(), "privacy.field.affected"));
        affected.setMin(0);
        Checkbox risk = dialog.with(Words.label(new Checkbox(), "privacy.field.highRisk"));
        TextArea measures = dialog.with("measures", Words.label(new TextArea(), "privacy.field.measures"));
        dialog.ask("privacy.breach.enter", () -> {
            if (day.getValue() == null || time.getValue() == null) {
                throw RuleViolation.of("knownAt", "privacy.error.required");
            }
            Instant known = day.getValue().atTime(time.getValue()).atZone(desk.clock().getZone()).toInstant();
            book.enter(new Breach.Event(known, what.getValue().strip(), Optional.ofNullable(affected.getValue()).orElse(0),
                    risk.getValue(), measures.getValue().strip()));
            Notices.done("common.saved");
            show();
        });
    }
}
