package th.samnak.meetings.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import th.samnak.api.organisation.PersonId;
import th.samnak.meetings.application.Committees.CommitteeRow;
import th.samnak.meetings.application.Committees.MemberRow;
import th.samnak.meetings.application.Meetings.At;
import th.samnak.meetings.application.Meetings.Item;
import th.samnak.meetings.application.Meetings.MeetingDetails;
import th.samnak.meetings.application.Meetings.MeetingRow;
import th.samnak.meetings.application.Meetings.Outcome;
import th.samnak.meetings.application.Meetings.Plan;
import th.samnak.meetings.application.Meetings.Resolution;
import th.samnak.meetings.domain.AgendaItem;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;

/** Entities in, records out. */
final class MeetingRows {

    private MeetingRows() {}

    static CommitteeRow row(Committee committee) {
        return row(committee, committee.members());
    }

    private static CommitteeRow row(Committee committee, List<Committee.Member> sitting) {
        List<MemberRow> members = sitting.stream()
                .map(member -> new MemberRow(member.person(), member.part()))
                .toList();
        return new CommitteeRow(committee.id(), committee.name(), committee.appointedBy(), members, committee.quorum());
    }

    static MeetingRow row(Meeting meeting, String committee) {
        return new MeetingRow(
                meeting.id(), committee, meeting.printedNumber(), meeting.startsAt(), meeting.place(), meeting.state());
    }

    /** @param day of the meeting: it is told with those who sat in the committee then */
    static MeetingDetails details(Meeting meeting, Committee committee, LocalDate day, Meetings.Terms terms) {
        return new MeetingDetails(
                new At(meeting.id(), meeting.version()), row(meeting, committee.name()), row(committee, committee.membersOn(day)),
                meeting.urgent(),
                meeting.present(), meeting.agenda().stream().map(MeetingRows::item).toList(), terms);
    }

    static List<AgendaItem> agenda(Plan plan) {
        return plan.agenda().stream().map(matter -> new AgendaItem(matter.heading(), matter.subject())).toList();
    }

    static Stream<Resolution> waiting(Meeting meeting, Committee committee, PersonId person) {
        return meeting.agenda().stream()
                .filter(item -> item.waits() && item.owner().filter(person::equals).isPresent())
                .map(item -> new Resolution(meeting.id(), committee.name(), item.subject(), item.resolution(), item.dueOn()));
    }

    private static Item item(AgendaItem item) {
        return new Item(item.heading(), item.subject(),
                new Outcome(item.discussion(), item.resolution(), item.owner(), item.dueOn()), item.done());
    }
}
