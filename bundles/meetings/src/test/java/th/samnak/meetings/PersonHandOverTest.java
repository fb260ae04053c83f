package th.samnak.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Dependants;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.meetings.application.Committees;
import th.samnak.meetings.application.Committees.MemberRow;
import th.samnak.meetings.domain.AgendaItem;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Heading;
import th.samnak.meetings.domain.Meeting;
import th.samnak.testing.SheetRules;
import th.samnak.meetings.domain.Part;
import th.samnak.meetings.handover.application.JpaMeetingDependants;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** Seats and resolutions of somebody who moves, retires or leaves. */
@EachDatabase
class PersonHandOverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 24);

    private final TestClock clock = TestClock.at("2026-09-15T10:00");
    private final Desk desk;
    private final TestAccess access;
    private final Database tables;
    private final Committees committees;
    private final Dependants dependants;

    PersonHandOverTest(TestDatabase test) {
        desk = new Desk(test, clock, Desk.counting());
        access = desk.access;
        tables = desk.tables;
        committees = desk.committees;
        dependants = new JpaMeetingDependants(tables, desk.records, desk.approvals, clock);
    }

    @BeforeEach
    void anew() {
        tables.change(em -> {
            for (String table : List.of("agenda", "attendance", "meetings", "members", "committees")) {
                em.createNativeQuery("delete from meetings_" + table).executeUpdate();
            }
        });
    }

    private String committee() {
        return committees.establish("คณะกรรมการตัวอย่าง", "คำสั่งที่ 1/2569", List.of(
                new MemberRow(Cast.PRASERT.person(), Part.CHAIR), new MemberRow(Cast.MALEE.person(), Part.SECRETARY)));
    }

    private List<Dependant> of(Caller person) {
        return dependants.of(new Occasion(person.person(), Occasion.Reason.MOVES, DAY));
    }

    private void handOver(Caller from, Caller to) {
        Occasion occasion = new Occasion(from.person(), Occasion.Reason.MOVES, DAY);
        access.asSystem(() -> {
            dependants.handOver(new Passing("one", "1/2569", occasion, to.person(), Map.of(), Map.of()));
            return true;
        });
    }

    private Committee kept(String id) {
        return tables.read(em -> em.find(Committee.class, id));
    }

    private static List<PersonId> people(List<Committee.Member> members) {
        return members.stream().map(Committee.Member::person).toList();
    }

    @Test
    void the_secretarys_seat_goes_to_the_receiver_and_meetings_before_keep_theirs() {
        String id = committee();

        handOver(Cast.MALEE, Cast.SOMCHAI);

        assertThat(of(Cast.MALEE)).isEmpty();
        assertThat(of(Cast.SOMCHAI)).singleElement().satisfies(seat -> {
            assertThat(seat.group()).isEqualTo("meetings:secretary");
            assertThat(seat.since()).contains(DAY);
        });
        assertThat(people(kept(id).membersOn(DAY.minusDays(1)))).containsExactly(Cast.PRASERT.person(), Cast.MALEE.person());
        assertThat(people(kept(id).membersOn(DAY))).containsExactly(Cast.PRASERT.person(), Cast.SOMCHAI.person());
    }

    @Test
    void a_seat_given_by_name_is_vacant_until_an_order_fills_it() {
        String id = committee();
        assertThat(of(Cast.PRASERT)).singleElement().satisfies(seat -> assertThat(seat.fate()).isEqualTo(Fate.NEEDS_ORDER));

        handOver(Cast.PRASERT, Cast.MALEE);
        handOver(Cast.PRASERT, Cast.MALEE);

        assertThat(of(Cast.PRASERT)).isEmpty();
        assertThat(kept(id).members()).extracting(Committee.Member::part).containsExactly(Part.SECRETARY);
        assertThatThrownBy(() -> committees.appoint(id, Cast.WICHAI.person(), Part.CHAIR, " ")).isInstanceOf(RuleViolation.class);
        committees.appoint(id, Cast.WICHAI.person(), Part.CHAIR, "คำสั่งที่ 9/2569");
        assertThatThrownBy(() -> committees.appoint(id, Cast.SOMCHAI.person(), Part.CHAIR, "คำสั่งที่ 10/2569"))
                .isInstanceOf(RuleViolation.class);
        assertThat(kept(id).appointedBy()).isEqualTo("คำสั่งที่ 1/2569 · คำสั่งที่ 9/2569");
        assertThat(people(kept(id).members())).containsExactly(Cast.MALEE.person(), Cast.WICHAI.person());
    }

    @Test
    void resolutions_to_be_carried_out_go_over_with_their_day_and_what_is_done_stays() {
        String id = committee();
        tables.change(em -> {
            Committee committee = em.find(Committee.class, id);
            Meeting meeting = new Meeting("m-1", id, Instant.parse("2026-09-10T02:30:00Z"), "ห้องประชุม", true, List.of(
                    new AgendaItem(Heading.FOR_DECISION, "ทำต่อ"), new AgendaItem(Heading.FOR_DECISION, "ทำแล้ว")));
            meeting.invite(LocalDate.of(2026, 9, 9), LocalDate.of(2026, 9, 10), SheetRules.of(new MeetingsModule()).on("meetings.notice", LocalDate.of(2026, 9, 9)),
                    new Series(committee.series(), "meetings.meeting", 2569), 1);
            meeting.open(committee, people(committee.members()), Instant.parse("2026-09-10T02:30:00Z"));
            meeting.record(0, "", "ให้ดำเนินการ", Optional.of(Cast.MALEE.person()), Optional.of(DUE));
            meeting.record(1, "", "ให้ดำเนินการ", Optional.of(Cast.MALEE.person()), Optional.of(DUE));
            meeting.settle(1);
            em.persist(meeting);
        });

        handOver(Cast.MALEE, Cast.SOMCHAI);

        assertThat(of(Cast.MALEE)).isEmpty();
        assertThat(of(Cast.SOMCHAI)).filteredOn(one -> one.kind().equals("resolution")).singleElement()
                .satisfies(one -> assertThat(one.due()).contains(DUE));
        assertThat(tables.read(em -> em.find(Meeting.class, "m-1")).agenda())
                .extracting(AgendaItem::owner)
                .containsExactly(Optional.of(Cast.SOMCHAI.person()), Optional.of(Cast.MALEE.person()));
    }
}
