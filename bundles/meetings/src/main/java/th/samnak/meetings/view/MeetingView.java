package th.samnak.meetings.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.samnak.api.approvals.Approval;
import th.samnak.api.documents.Previews;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.rules.Figure;
import th.samnak.api.timeline.Timelines;
import th.samnak.meetings.application.Committees.MemberRow;
import th.samnak.meetings.application.MeetingEntries;
import th.samnak.meetings.application.MeetingPapers;
import th.samnak.meetings.application.Meetings.Item;
import th.samnak.meetings.application.Meetings.MeetingDetails;
import th.samnak.meetings.application.Meetings;
import th.samnak.meetings.application.Submissions;
import th.samnak.meetings.domain.MeetingState;
import th.samnak.ui.document.DocumentViewer;
import th.samnak.ui.document.ShownDocument;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.CaseLayout;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.rule.FigureNote;
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
    private final Submissions submissions;
    private final MeetingPapers papers;
    private final Timelines timelines;
    private final Previews previews;
    private final Attempt attempt = new Attempt().stale(this::stale);
    private String id = "";

    MeetingView(
            Office office, Meetings meetings, Submissions submissions, MeetingPapers papers, Previews previews, Timelines timelines) {
        this.submissions = submissions;
        this.papers = papers;
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
        Optional<Approval> matter = submissions.way(id);
        MinutesWay way = new MinutesWay(office, submissions, matter, this::done);
        removeAll();
        add(header(meeting, matter, way), sides(meeting, new CaseLayout().main(facts(meeting), way, agenda(meeting)))
                .side("meetings.screen.story", new StoryPanel(timelines, MeetingEntries.record(id), office.dates())));
    }

    /** Before it is opened only the agenda is there to be read; afterwards the minutes come first. */
    private CaseLayout sides(MeetingDetails meeting, CaseLayout layout) {
        if (meeting.row().state().compareTo(MeetingState.OPEN) >= 0) {
            layout.side("meetings.screen.minutes", paper("minutes", papers::minutes, papers::minutesToEdit));
        }
        return layout.side("meetings.screen.agenda", paper("agenda", papers::agenda, papers::agendaToEdit));
    }

    private Div paper(String name, Function<String, byte[]> pdf, Function<String, byte[]> docx) {
        String meeting = id;
        DocumentViewer viewer = new DocumentViewer(previews);
        viewer.show(ShownDocument.paper(name + ".pdf", () -> pdf.apply(meeting)));
        return new Div(new WordLink(name + ".docx", () -> docx.apply(meeting)), viewer);
    }

    private PageHeader header(MeetingDetails meeting, Optional<Approval> matter, MinutesWay way) {
        PageHeader header = new PageHeader(() -> meeting.row().committee() + " " + meeting.row().number())
                .under("meetings.screen.list", MeetingsViews.HOME)
                .marks(new BadgeLabel(() -> MeetingListView.badge(meeting.row().state())));
        MeetingState state = meeting.row().state();
        if (office.manages() && state != MeetingState.CERTIFIED && state != MeetingState.SUBMITTED) {
            header.primary(next(meeting, matter, way));
        }
        if (office.manages() && (state == MeetingState.PLANNED || state == MeetingState.INVITED)) {
            header.other("meetings.screen.move", () -> new MoveDialog(office, meetings, this::done).ask(meeting));
        }
        if (matter.filter(Approval::recallable).isPresent()) {
            header.other("meetings.screen.recall", () -> way.recall(meeting.at()));
        }
        return header;
    }

    private ActionButton next(MeetingDetails meeting, Optional<Approval> matter, MinutesWay way) {
        MeetingState state = meeting.row().state();
        ActionButton button = new ActionButton("meetings.screen.next." + state, () -> next(meeting, way)).primary();
        MinutesWay.mender(matter).filter(person -> state == MeetingState.CLOSED)
                .ifPresent(person -> button.refusedBecause("meetings.screen.mended-by", office.name(person)));
        if (state == MeetingState.CIRCULATED && !meeting.terms().certifiable(LocalDate.now(office.clock()))) {
            meeting.terms().correctBy().ifPresent(
                    day -> button.refusedBecause("meetings.error.still-circulating", ThaiDates.date(day)));
        }
        return button;
    }

    private void next(MeetingDetails meeting, MinutesWay way) {
        switch (meeting.row().state()) {
            case PLANNED -> act(() -> meetings.invite(meeting.at()));
            case INVITED -> begin(meeting);
            case OPEN -> act(() -> meetings.close(meeting.at()));
            case CLOSED -> way.submit(meeting.at());
            case CIRCULATED -> act(() -> meetings.certify(meeting.at()));
            case SUBMITTED, CERTIFIED -> throw new IllegalStateException("nothing follows");
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
        MeetingState state = meeting.row().state();
        Facts facts = new Facts()
                .fact("meetings.field.then", () -> Words.now("meetings.then." + state))
                .fact("meetings.field.startsAt", () -> office.dates().dateAndTime(meeting.row().startsAt()))
                .fact("meetings.field.place", meeting.row().place())
                .fact("meetings.field.appointedBy", meeting.committee().appointedBy())
                .fact("meetings.field.quorum", () -> Words.now("meetings.screen.quorum", meeting.committee().quorum()))
                .fact("meetings.field.present", meeting.present().stream().map(office::name).collect(Collectors.joining(", ")));
        if (state == MeetingState.PLANNED && !meeting.urgent()) {
            facts.fact("meetings.field.inviteBy", dated(meeting.terms().inviteBy(), meeting.terms().notice()));
        }
        if (state == MeetingState.CIRCULATED) {
            meeting.terms().correctBy().ifPresent(
                    day -> facts.fact("meetings.field.correctBy", dated(day, meeting.terms().circulation())));
        }
        return facts;
    }

    /** A day, and by which figure it was reckoned. */
    private static Div dated(LocalDate day, Figure figure) {
        return new Div(Words.say(new Span(), it -> it.setText(ThaiDates.date(day) + " ")), new FigureNote(figure));
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
        if (office.manages() && (meeting.row().state() == MeetingState.OPEN || meeting.row().state() == MeetingState.CLOSED)) {
            part.add(small("meetings.screen.record", () -> record(meeting, index)));
        } else if (item.outcome().owner().isPresent() && !item.done() && meeting.row().state().compareTo(MeetingState.SUBMITTED) > 0) {
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
