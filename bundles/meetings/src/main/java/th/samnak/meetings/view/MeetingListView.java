package th.samnak.meetings.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import th.samnak.meetings.application.Meetings;
import th.samnak.meetings.application.Meetings.MeetingDetails;
import th.samnak.meetings.application.Meetings.MeetingRow;
import th.samnak.meetings.domain.MeetingState;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Happening;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** All meetings of the agency, the latest first. */
final class MeetingListView extends Div {

    private final Office office;
    private final Meetings meetings;
    private final FilterBar filter = new FilterBar("meetings.screen.search");

    MeetingListView(Office office, Meetings meetings) {
        this.office = office;
        this.meetings = meetings;
        addClassName("sk-page");
        PageHeader header = new PageHeader("meetings.screen.list")
                .primary(new ActionButton("meetings.screen.plan", MeetingListView::plan).primary());
        header.other("meetings.screen.committees", () -> UI.getCurrent().navigate(MeetingsViews.HOME + "/committees"));
        add(header, register());
    }

    static Badge badge(MeetingState state) {
        String word = Words.now("meetings.state." + state);
        return switch (state) {
            case PLANNED -> new Badge(word, Badge.Tone.PLAIN, Badge.Shape.RING);
            case INVITED, OPEN, CLOSED, SUBMITTED, CIRCULATED -> new Badge(word, Badge.Tone.ACCENT, Badge.Shape.DOT);
            case CERTIFIED -> new Badge(word, Badge.Tone.DONE, Badge.Shape.CHECK);
        };
    }

    private Register<MeetingRow> register() {
        return new Register<>("meetings.list", MeetingRow::id, new Fetched())
                .filter(filter)
                .column(Column.<MeetingRow>text("meetings.field.number", MeetingRow::number).width("7rem"))
                .column(Column.<MeetingRow>text("meetings.field.startsAt", row -> office.dates().dateAndTime(row.startsAt()))
                        .width("13rem"))
                .column(Column.link("meetings.field.committee", MeetingRow::committee, MeetingListView::href))
                .column(Column.text("meetings.field.place", MeetingRow::place))
                .column(Column.badges("meetings.field.state", row -> List.of(badge(row.state()))))
                .card(row -> new Card(row.committee() + " " + row.number(),
                        office.dates().dateAndTime(row.startsAt()) + " · " + row.place(), List.of(badge(row.state())), href(row)))
                .calendar(office.clock(), this::happenings)
                .preview(row -> preview(meetings.open(row.id())))
                .onOpen(row -> UI.getCurrent().navigate(href(row)))
                .onNew(MeetingListView::plan)
                .empty(new EmptyState("meetings.screen.none").act("meetings.screen.plan", MeetingListView::plan));
    }

    private List<Happening> happenings(YearMonth month) {
        return meetings.between(filter.words(), month.atDay(1).minusDays(6), month.atEndOfMonth().plusDays(6)).stream()
                .map(row -> new Happening(
                        LocalDate.ofInstant(row.startsAt(), office.clock().getZone()),
                        ThaiDates.time(LocalTime.ofInstant(row.startsAt(), office.clock().getZone())) + " " + row.committee(),
                        row.committee() + " " + row.number() + " · " + row.place(), badge(row.state()).tone(), href(row)))
                .toList();
    }

    private Div preview(MeetingDetails meeting) {
        OrderedList agenda = new OrderedList();
        meeting.agenda().forEach(item -> agenda.add(new ListItem(item.subject())));
        return new Div(
                new H2(meeting.row().committee() + " " + meeting.row().number()),
                new Facts()
                        .fact("meetings.field.startsAt", () -> office.dates().dateAndTime(meeting.row().startsAt()))
                        .fact("meetings.field.place", meeting.row().place())
                        .fact("meetings.field.quorum", () -> Words.now("meetings.screen.quorum", meeting.committee().quorum())),
                agenda);
    }

    private static String href(MeetingRow row) {
        return MeetingsViews.HOME + "/" + row.id();
    }

    private static void plan() {
        UI.getCurrent().navigate(MeetingsViews.HOME + "/new");
    }

    private final class Fetched implements Rows<MeetingRow> {

        @Override
        public List<MeetingRow> fetch(Slice slice) {
            return meetings.list(filter.words(), slice.offset(), slice.limit());
        }

        @Override
        public int count() {
            return meetings.count(filter.words());
        }
    }
}
