package th.samnak.meetings.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.stream.Collectors;
import th.samnak.api.documents.Previews;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.timeline.Timelines;
import th.samnak.meetings.application.Committees.MemberRow;
import th.samnak.meetings.application.MeetingEntries;
import th.samnak.meetings.application.Meetings.Item;
import th.samnak.meetings.application.Meetings.MeetingDetails;
import th.samnak.meetings.application.Meetings;
import th.samnak.meetings.domain.MeetingState;
import th.samnak.ui.document.DocumentViewer;
import th.samnak.ui.document.ShownDocument;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.CaseLayout;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.story.StoryPanel;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One meeting: what comes next, the agenda with what was resolved, and the minutes as they will be printed. */
final class MeetingView extends Div implements BeforeEnterObserver {

    private final Office office;
    private final Meetings meetings;
    private final Timelines timelines;
    private final Previews previews;
    private final Attempt attempt = new Attempt().stale(this::stale);
    private String id = "";

    MeetingView(Office office, Meetings meetings, Previews previews, Timelines timelines) {
        this.timelines = timelines;
        this.previews = previews;
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
        DocumentViewer minutes = new DocumentViewer(previews);
        minutes.show(ShownDocument.paper("minutes.pdf", () -> meetings.minutes(id)));
        add(header(meeting), new CaseLayout()
                .main(facts(meeting), agenda(meeting))
                .side("meetings.screen.minutes", minutes)
                .side("meetings.screen.story", new StoryPanel(timelines, MeetingEntries.record(id), office.dates())));
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
        attempt.run(() -> {
            step.run();
            done();
        });
    }

    private void done() {
        Notices.done("meetings.screen.done");
        show();
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
        ActDialog dialog = ActDialog.of("meetings.screen.next.INVITED").trying(attempt);
        CheckboxGroup<PersonId> present = dialog.with(Words.label(new CheckboxGroup<>(), "meetings.field.present"));
        present.setItems(meeting.committee().members().stream().map(MemberRow::person).toList());
        present.setItemLabelGenerator(office::name);
        dialog.ask("meetings.screen.next.INVITED", () -> {
            meetings.begin(meeting.at(), List.copyOf(present.getValue()));
            done();
        });
    }

    private void record(MeetingDetails meeting, int index) {
        OutcomeFields fields = new OutcomeFields(office, meeting.agenda().get(index).outcome());
        ActDialog.of("meetings.screen.record").about(index).below(fields).trying(fields.attempt().stale(this::stale))
                .ask("meetings.screen.record", () -> {
                    meetings.record(meeting.at(), index, fields.value());
                    done();
                });
    }
}
