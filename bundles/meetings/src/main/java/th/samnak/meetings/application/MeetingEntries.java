package th.samnak.meetings.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordFacts;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordLink;
import th.samnak.api.records.RecordTask;
import th.samnak.api.records.Records;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.domain.AgendaItem;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;
import th.samnak.meetings.domain.MeetingState;

/** Keeps the platform's register of records in step with committees and meetings. */
public record MeetingEntries(Records records, Clock clock) {

    public static final String COMMITTEE = "committee";
    public static final String MEETING = "meeting";

    /** A meeting as the platform knows it. */
    public static RecordId record(String meeting) {
        return new RecordId(MeetingsModule.ID, MEETING, meeting);
    }

    /** @param begun when it was appointed, as far as it is known */
    public void enter(Committee committee, Optional<LocalDate> begun) {
        records.enter(new RecordEntry(
                new RecordId(MeetingsModule.ID, COMMITTEE, committee.id()), committee.name(), Secrecy.ORDINARY, committee.unit(),
                committee.begun().or(() -> begun).orElse(LocalDate.now(clock)), true, Optional.empty(), Optional.empty()));
    }

    /** It is open until its minutes are certified and everything resolved is done. */
    public void enter(Meeting meeting, Committee committee) {
        boolean open = meeting.state() != MeetingState.CERTIFIED || meeting.agenda().stream().anyMatch(AgendaItem::waits);
        Optional<LocalDate> due = meeting.agenda().stream()
                .filter(AgendaItem::waits)
                .flatMap(item -> item.dueOn().stream())
                .min(Comparator.naturalOrder());
        records.enter(new RecordEntry(
                new RecordId(MeetingsModule.ID, MEETING, meeting.id()),
                (committee.name() + " " + meeting.printedNumber()).strip(), Secrecy.ORDINARY, committee.unit(), begun(meeting),
                open, due, Optional.empty()).with(facts(meeting)));
    }

    private static RecordFacts facts(Meeting meeting) {
        List<RecordTask> resolved = meeting.agenda().stream()
                .filter(AgendaItem::waits)
                .flatMap(item -> item.owner().map(owner -> RecordTask.of("RESOLUTION", owner).by(item.dueOn())).stream())
                .toList();
        RecordId committee = new RecordId(MeetingsModule.ID, COMMITTEE, meeting.committee());
        return RecordFacts.NONE.in(meeting.state())
                .numbered(meeting.printedNumber())
                .waitingFor(resolved)
                .linked(List.of(new RecordLink(RecordLink.PART_OF, committee)));
    }

    /** The day of the meeting; of one that is still to come, today. */
    private LocalDate begun(Meeting meeting) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = LocalDate.ofInstant(meeting.startsAt(), clock.getZone());
        return day.isAfter(today) ? today : day;
    }
}
