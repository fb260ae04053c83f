package th.samnak.meetings.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import th.samnak.api.organisation.PersonId;
import th.samnak.meetings.application.Committees.MemberRow;
import th.samnak.meetings.application.Meetings.Item;
import th.samnak.meetings.application.Meetings.MeetingDetails;
import th.samnak.meetings.application.Meetings;
import th.samnak.meetings.domain.MeetingState;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.PreviewPane;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One meeting: what comes next, the agenda with what was resolved, and the minutes as they will be printed. */
final class MeetingView extends Div implements BeforeEnterObserver {

    private final Office office;
    private final Meetings meetings;
    private final Attempt attempt = new Attempt().stale(this::stale);
    private String id = "";

    MeetingView(Office office, Meetings meetings) {
        this.office = office;
        this.meetings = meetings;
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        show();
    }

    private void show() {
        MeetingDetails meeting = meetings.open(id);
        removeAll();
        PreviewPane minutes = new PreviewPane();
        minutes.show("minutes.pdf", "application/pdf", () -> new ByteArrayInputStream(meetings.minutes(id)));
        Div main = new Div(facts(meeting), agenda(meeting));
        main.addClassName("sk-case-main");
        Aside side = new Aside(minutes);
        side.addClassName("sk-case-side");
        Div both = new Div(main, side);
        both.addClassName("sk-case");
        add(header(meeting), both);
    }

    private PageHeader header(MeetingDetails meeting) {
        PageHeader header = new PageHeader(() -> meeting.row().committee() + " " + meeting.row().number())
                .under("meetings.screen.list", MeetingsViews.HOME)
                .marks(new BadgeLabel(() -> MeetingListView.badge(meeting.row().state())));
        if (meeting.row().state() != MeetingState.CERTIFIED) {
            header.primary(new ActionButton("meetings.screen.next." + meeting.row().state(), () -> next(meeting)).primary());
        }
        return header;
    }

    private void next(MeetingDetails meeting) {
        switch (meeting.row().state()) {
            case PLANNED -> act(() -> meetings.invite(meeting.at()));
            case INVITED -> begin(meeting);
            case OPEN -> act(() -> meetings.close(meeting.at()));
            case CLOSED -> act(() -> meetings.circulate(meeting.at()));
            case CIRCULATED -> act(() -> meetings.certify(meeting.at()));
            case CERTIFIED -> throw new IllegalStateException("nothing follows");
        }
    }

    private void act(Runnable step) {
        if (attempt.run(step)) {
            Notices.done("meetings.screen.done");
            show();
        }
    }

    private void stale() {
        Notices.trouble("meetings.screen.stale");
        show();
    }

    private Facts facts(MeetingDetails meeting) {
        return new Facts()
                .fact("meetings.field.startsAt", () -> office.dates().dateAndTime(meeting.row().startsAt()))
                .fact("meetings.field.place", meeting.row().place())
                .fact("meetings.field.appointedBy", meeting.committee().appointedBy())
                .fact("meetings.field.quorum", () -> Words.now("meetings.screen.quorum", meeting.committee().quorum()))
                .fact("meetings.field.present", meeting.present().stream().map(office::name).collect(Collectors.joining(", ")));
    }

    private Component agenda(MeetingDetails meeting) {
        Div agenda = new Div();
        agenda.addClassName("sk-agenda");
        List<Item> items = meeting.agenda();
        for (int i = 0; i < items.size(); i++) {
            agenda.add(item(meeting, i));
        }
        return agenda;
    }

    private Div item(MeetingDetails meeting, int index) {
        Item item = meeting.agenda().get(index);
        Div part = new Div(new H3(Words.now("meetings.heading." + item.heading()) + ": " + item.subject()));
        if (!item.outcome().discussion().isBlank()) {
            part.add(new Paragraph(item.outcome().discussion()));
        }
        if (!item.outcome().resolution().isBlank()) {
            part.add(new Paragraph(Words.now("meetings.screen.resolved", item.outcome().resolution()) + owner(item)));
        }
        if (meeting.row().state() == MeetingState.OPEN || meeting.row().state() == MeetingState.CLOSED) {
            part.add(small("meetings.screen.record", () -> record(meeting, index)));
        } else if (item.outcome().owner().isPresent() && !item.done()) {
            part.add(small("meetings.screen.settle", () -> act(() -> meetings.settle(meeting.at(), index))));
        }
        return part;
    }

    private String owner(Item item) {
        String who = item.outcome().owner().map(person -> " · " + office.name(person)).orElse("");
        String due = item.outcome().dueOn().map(day -> " · " + ThaiDates.date(day)).orElse("");
        return who + due + (item.done() ? " ✓" : "");
    }

    private static Button small(String key, Runnable act) {
        Button button = Words.text(new Button("", click -> act.run()), key);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void begin(MeetingDetails meeting) {
        CheckboxGroup<PersonId> present = Words.label(new CheckboxGroup<>(), "meetings.field.present");
        present.setItems(meeting.committee().members().stream().map(MemberRow::person).toList());
        present.setItemLabelGenerator(office::name);
        ask("meetings.screen.next.INVITED", () -> meetings.begin(meeting.at(), List.copyOf(present.getValue())), present);
    }

    private void record(MeetingDetails meeting, int index) {
        Meetings.Outcome before = meeting.agenda().get(index).outcome();
        TextArea discussion = Words.label(new TextArea(), "meetings.field.discussion");
        discussion.setValue(before.discussion());
        TextArea resolution = Words.label(new TextArea(), "meetings.field.resolution");
        resolution.setValue(before.resolution());
        ComboBox<PersonId> owner = Words.label(new ComboBox<>(), "meetings.field.owner");
        owner.setItems(office.people());
        owner.setItemLabelGenerator(office::nameAndPost);
        before.owner().ifPresent(owner::setValue);
        ThaiDatePicker due = new ThaiDatePicker("meetings.field.dueOn", office.clock());
        before.dueOn().ifPresent(due::setValue);
        ask("meetings.screen.record", () -> meetings.record(meeting.at(), index, new Meetings.Outcome(
                        discussion.getValue(), resolution.getValue(), Optional.ofNullable(owner.getValue()),
                        Optional.ofNullable(due.getValue()))),
                discussion, resolution, owner, due);
    }

    /** Asks, does, and stays open with what was typed while it is refused. */
    private void ask(String key, Runnable act, Component... fields) {
        Dialog dialog = new Dialog(Words.now(key));
        Div form = new Div(fields);
        form.addClassName("sk-form");
        dialog.add(form);
        Button go = new Button(Words.now(key), click -> {
            if (attempt.run(act)) {
                dialog.close();
                Notices.done("meetings.screen.done");
                show();
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Words.now("common.cancel"), click -> dialog.close()), go);
        dialog.open();
    }
}
