package th.samnak.meetings.view;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.meetings.application.Committees.CommitteeRow;
import th.samnak.meetings.application.Meetings.Matter;
import th.samnak.meetings.application.Meetings;
import th.samnak.meetings.domain.Heading;
import th.samnak.ui.form.DraftKeeper;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.rule.FigureNote;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** Plans a meeting: which committee, when, where, and what is on the agenda under its five headings. */
final class PlanMeetingView extends Div {

    private final Office office;
    private final Meetings meetings;
    private final ComboBox<CommitteeRow> committee = Words.label(new ComboBox<>(), "meetings.field.committee");
    private final ThaiDatePicker day;
    private final TimePicker time = Words.label(new TimePicker(LocalTime.of(9, 30)), "meetings.field.time");
    private final TextField place = Words.label(new TextField(), "meetings.field.place");
    private final Checkbox urgent = Words.label(new Checkbox(), "meetings.field.urgent");
    private final Map<Heading, TextArea> agenda = new EnumMap<>(Heading.class);
    private final DraftKeeper keeper;
    private final Attempt attempt;

    PlanMeetingView(Office office, Meetings meetings, List<CommitteeRow> committees) {
        this.office = office;
        this.meetings = meetings;
        day = new ThaiDatePicker("meetings.field.day", office.clock());
        committee.setItems(committees);
        committee.setItemLabelGenerator(CommitteeRow::name);
        committees.stream().findFirst().ifPresent(committee::setValue);
        keeper = new DraftKeeper(office.drafts(), "meetings.plan", office.clock()).field("day", day).field("place", place)
                .field("committee", committee, CommitteeRow::id, id -> chosen(committees, id))
                .field("time", time, LocalTime::toString, LocalTime::parse)
                .field("urgent", urgent, String::valueOf, Boolean::valueOf);
        Div form = new Div(committee, place, day, time, urgent, notice());
        form.addClassName("sk-form");
        for (Heading heading : Heading.values()) {
            form.add(agendaField(heading));
        }
        attempt = new Attempt().field("committee", committee).field("day", day).field("place", place)
                .field("agenda", agenda.get(Heading.FOR_DECISION));
        addClassName("sk-page");
        add(header(committees.isEmpty()), form, keeper);
    }

    /** How long before, by which rule. */
    private Div notice() {
        Div note = new Div();
        note.addClassName("sk-wide");
        Runnable tell = () -> {
            note.removeAll();
            if (committee.getValue() != null) {
                note.add(Words.span("meetings.rule.notice"), new Text(" "), new FigureNote(meetings.notice(committee.getValue().id())));
            }
        };
        committee.addValueChangeListener(changed -> tell.run());
        tell.run();
        return note;
    }

    private static @Nullable CommitteeRow chosen(List<CommitteeRow> committees, String id) {
        return committees.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    private PageHeader header(boolean nobody) {
        ActionButton save = new ActionButton("meetings.screen.plan.do", this::save).primary();
        if (nobody) {
            save.refusedBecause("meetings.screen.plan.no-committee");
        }
        PageHeader header = new PageHeader("meetings.screen.plan").under("meetings.screen.list", MeetingsViews.HOME).primary(save);
        header.other("meetings.screen.committees", () -> UI.getCurrent().navigate(MeetingsViews.HOME + "/committees"));
        return header;
    }

    private TextArea agendaField(Heading heading) {
        TextArea field = Words.label(new TextArea(), "meetings.heading." + heading);
        Words.helper(field, "meetings.screen.agenda.how");
        field.addClassName("sk-wide");
        agenda.put(heading, field);
        keeper.field(heading.name(), field);
        return field;
    }

    private void save() {
        attempt.run(() -> {
            String id = meetings.plan(plan(), keeper.request());
            keeper.handedIn();
            Notices.done("meetings.screen.planned");
            UI.getCurrent().navigate(MeetingsViews.HOME + "/" + id);
        });
    }

    private Meetings.Plan plan() {
        if (committee.getValue() == null) {
            throw RuleViolation.of("committee", "meetings.error.no-committee");
        }
        if (day.getValue() == null) {
            throw RuleViolation.of("day", "meetings.error.no-day");
        }
        LocalTime begin = time.getValue() == null ? LocalTime.of(9, 30) : time.getValue();
        Instant startsAt = day.getValue().atTime(begin).atZone(office.clock().getZone()).toInstant();
        List<Matter> matters = new ArrayList<>();
        agenda.forEach((heading, field) -> field.getValue().lines().filter(line -> !line.isBlank())
                .forEach(line -> matters.add(new Matter(heading, line.strip()))));
        return new Meetings.Plan(committee.getValue().id(), startsAt, place.getValue(), urgent.getValue(), matters);
    }
}
