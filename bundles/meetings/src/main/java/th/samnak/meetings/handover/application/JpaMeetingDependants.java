package th.samnak.meetings.handover.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Dependants;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.application.MeetingEntries;
import th.samnak.meetings.application.UnderWay;
import th.samnak.meetings.domain.AgendaItem;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Committee.Member;
import th.samnak.meetings.domain.Meeting;
import th.samnak.meetings.domain.Part;

/**
 * The secretary's seat goes to whoever takes the work over; any other seat is given up, for a member is appointed by name in an
 * order. What was resolved is done by whoever takes it over, on the day that was set.
 */
@Component
public final class JpaMeetingDependants implements Dependants {

    private static final String SECRETARY = "secretary";
    private static final String SEAT = "seat";
    private static final String RESOLUTION = "resolution";
    private static final String COMMITTEES = "select distinct c from Committee c join c.members m where m.person = :person"
            + " and m.until is null order by c.name, c.id";
    private static final String MEETINGS =
            "select distinct m from Meeting m join m.agenda a where a.owner = :person and a.done = false order by m.startsAt, m.id";

    private final Database database;
    private final MeetingEntries entries;
    private final UnderWay underWay;

    @Activate
    public JpaMeetingDependants(
            @Reference(target = "(unit=meetings)") Database database,
            @Reference Records records,
            @Reference Approvals approvals,
            @Reference Clock clock) {
        this.database = database;
        this.entries = new MeetingEntries(records, clock);
        this.underWay = new UnderWay(approvals);
    }

    @Override
    public ModuleId module() {
        return MeetingsModule.ID;
    }

    @Override
    public List<Dependant> of(Occasion occasion) {
        PersonId person = occasion.person();
        return database.read(em -> Stream.concat(
                        committees(em, person).stream().map(committee -> told(committee, seat(committee, person))),
                        meetings(em, person).stream().flatMap(meeting -> told(meeting, person)))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList());
    }

    private static Dependant told(Committee committee, Member seat) {
        Dependant dependant = keepsMinutes(seat)
                ? of(SECRETARY, committee.id(), committee.name(), Fate.PASSES).needing(MeetingsModule.MANAGE)
                : of(SEAT, committee.id(), committee.name(), Fate.NEEDS_ORDER);
        return dependant
                .shownAt(new RecordId(MeetingsModule.ID, MeetingEntries.COMMITTEE, committee.id()))
                .dated(seat.since().or(committee::begun), Optional.empty());
    }

    private static Stream<Dependant> told(Meeting meeting, PersonId person) {
        List<AgendaItem> agenda = meeting.agenda();
        return waiting(agenda, person).mapToObj(item -> of(RESOLUTION, key(meeting, item), agenda.get(item).subject(), Fate.PASSES)
                .needing(MeetingsModule.READ)
                .shownAt(new RecordId(MeetingsModule.ID, MeetingEntries.MEETING, meeting.id()))
                .dated(Optional.empty(), agenda.get(item).dueOn()));
    }

    private static Dependant of(String kind, String key, String title, Fate fate) {
        return Dependant.of(MeetingsModule.ID, kind, key, title, fate);
    }

    @Override
    public void handOver(Passing passing) {
        PersonId from = passing.from();
        database.change(em -> {
            committees(em, from).forEach(committee -> {
                if (keepsMinutes(seat(committee, from))) {
                    PersonId to = receiver(passing, SECRETARY, committee.id());
                    committee.replace(from, to, passing.occasion().on());
                    underWay.handedOver(em, committee.id(), from, to);
                } else {
                    committee.leave(from, passing.occasion().on());
                }
            });
            meetings(em, from).forEach(meeting -> {
                waiting(meeting.agenda(), from).forEach(item ->
                        meeting.handOver(item, from, receiver(passing, RESOLUTION, key(meeting, item))));
                entries.enter(meeting, em.find(Committee.class, meeting.committee()));
            });
            em.flush();
        });
    }

    private static PersonId receiver(Passing passing, String kind, String key) {
        return passing.receiver(MeetingsModule.ID, kind, key);
    }

    private static List<Committee> committees(EntityManager em, PersonId person) {
        return em.createQuery(COMMITTEES, Committee.class).setParameter("person", person).getResultList();
    }

    private static List<Meeting> meetings(EntityManager em, PersonId person) {
        return em.createQuery(MEETINGS, Meeting.class).setParameter("person", person).getResultList();
    }

    private static Member seat(Committee committee, PersonId person) {
        return committee.members().stream().filter(member -> member.person().equals(person)).findFirst().orElseThrow();
    }

    private static boolean keepsMinutes(Member seat) {
        return seat.part() == Part.SECRETARY || seat.part() == Part.ASSISTANT_SECRETARY;
    }

    private static IntStream waiting(List<AgendaItem> agenda, PersonId person) {
        return IntStream.range(0, agenda.size())
                .filter(item -> agenda.get(item).waits() && agenda.get(item).owner().filter(person::equals).isPresent());
    }

    private static String key(Meeting meeting, int item) {
        return meeting.id() + "/" + item;
    }
}
