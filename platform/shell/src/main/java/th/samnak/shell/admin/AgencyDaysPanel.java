package th.samnak.shell.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.time.AgencyDays;
import th.samnak.api.time.AgencyDays.AgencyDay;
import th.samnak.api.time.AgencyDays.Kind;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Days on which single agencies depart from the government's calendar: what was entered, and entering more. */
final class AgencyDaysPanel extends Div {

    private final AgencyDays days;
    private final Organisation organisation;
    private final Clock clock;
    private final Runnable changed;
    private final boolean mayKeep;
    private final Div entries = new Div();

    /** @param changed runs when something was entered or withdrawn */
    AgencyDaysPanel(AgencyDays days, Organisation organisation, Clock clock, boolean mayKeep, Runnable changed) {
        this.days = days;
        this.organisation = organisation;
        this.clock = clock;
        this.mayKeep = mayKeep;
        this.changed = changed;
        setId("agency-days");
        addClassName("sk-stack");
        add(Words.text(new Paragraph(), "admin.calendar.told"), entries);
        if (mayKeep) {
            add(new ActionButton("admin.calendar.enter", this::enter));
        }
        Words.say(entries, it -> show());
    }

    private List<Unit> agencies() {
        return organisation.units().stream().filter(unit -> unit.parent().isEmpty()).toList();
    }

    private void show() {
        entries.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-files");
        agencies().forEach(agency -> days.of(agency.id()).forEach(entry -> list.add(line(agency, entry))));
        entries.add(list.getChildren().findAny().isPresent() ? list : Words.text(new Paragraph(), "admin.calendar.none"));
    }

    private ListItem line(Unit agency, AgencyDay entry) {
        String time = entry.first().equals(entry.last())
                ? ThaiDates.date(entry.first())
                : Words.now("admin.calendar.from-to", ThaiDates.date(entry.first()), ThaiDates.date(entry.last()));
        String name = Words.english() && !entry.nameEn().isBlank() ? entry.nameEn() : entry.nameTh();
        ListItem line = new ListItem(new Span(String.join(" · ", agency.name(Words.locale()), time, name, kind(entry.kind()), entry.citation())));
        if (mayKeep) {
            line.add(new ActionButton("admin.calendar.withdraw", () -> withdraw(entry)));
        }
        return line;
    }

    private static String kind(Kind kind) {
        return Words.now("organisation.agency-day." + kind.name().toLowerCase(Locale.ROOT));
    }

    private void enter() {
        ActDialog dialog = ActDialog.of("admin.calendar.enter");
        Select<Unit> agency = dialog.with("agency", Words.label(new Select<>(), "admin.calendar.agency"));
        agency.setItems(agencies());
        agency.setItemLabelGenerator(unit -> unit.name(Words.locale()));
        Select<Kind> kind = dialog.with("kind", Words.label(new Select<>(), "admin.calendar.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(AgencyDaysPanel::kind);
        kind.setValue(Kind.CLOSED);
        ThaiDatePicker first = dialog.with("first", new ThaiDatePicker("admin.calendar.first", clock));
        ThaiDatePicker last = dialog.with("last", new ThaiDatePicker("admin.calendar.last", clock));
        TextField nameTh = dialog.with("nameTh", Words.label(new TextField(), "admin.calendar.name"));
        TextField nameEn = dialog.with("nameEn", Words.label(new TextField(), "admin.calendar.name-en"));
        TextField citation = dialog.with("citation", Words.label(new TextField(), "admin.calendar.citation"));
        Words.helper(citation, "admin.calendar.citation.help");
        dialog.ask("common.save", () -> {
            LocalDate from = required("first", first.getValue());
            days.enter(required("agency", agency.getValue()).id(), from, Optional.ofNullable(last.getValue()).orElse(from),
                    required("kind", kind.getValue()), nameTh.getValue(), nameEn.getValue(), citation.getValue());
            saved();
        });
    }

    private void withdraw(AgencyDay entry) {
        ActDialog dialog = ActDialog.of("admin.calendar.withdraw").about(entry.id());
        TextArea reason = dialog.with("reason", Words.label(new TextArea(), "admin.calendar.reason"));
        dialog.ask("admin.calendar.withdraw", () -> {
            days.withdraw(entry.id(), reason.getValue());
            saved();
        });
    }

    private void saved() {
        show();
        changed.run();
        Notices.done("common.saved");
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw RuleViolation.of(field, "error.required");
        }
        return value;
    }
}
