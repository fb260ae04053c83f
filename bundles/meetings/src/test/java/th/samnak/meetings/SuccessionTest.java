package th.samnak.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.SeriesContinuity;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.Succession.Holding;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.Custody;
import th.samnak.api.records.Records.HandOver;
import th.samnak.api.records.Records.Tally;
import th.samnak.meetings.application.Committees.MemberRow;
import th.samnak.meetings.application.JpaCommittees;
import th.samnak.meetings.application.JpaMeetingNumbers;
import th.samnak.meetings.application.JpaMeetings;
import th.samnak.meetings.application.Meetings;
import th.samnak.meetings.application.JpaMemberNotices;
import th.samnak.meetings.application.Meetings.Matter;
import th.samnak.meetings.application.Meetings.Plan;
import th.samnak.meetings.domain.Heading;
import th.samnak.meetings.domain.Part;
import th.samnak.meetings.records.application.JpaCommitteeRecords;
import th.samnak.meetings.records.application.JpaMeetingRecords;
import th.samnak.meetings.records.application.JpaMeetingSuccession;
import th.samnak.records.RecordsTables;
import th.samnak.records.application.JpaNumbering;
import th.samnak.records.application.JpaSeriesContinuity;
import th.samnak.records.custody.application.JpaRecords;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.SheetRules;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class SuccessionTest {

    private static final UnitId FIRST = new UnitId("oags-1");
    private static final UnitId HEIR = new UnitId("oags-14");
    private static final LocalDate CUT = LocalDate.of(2026, 10, 1);
    private static final Citation LAW = Citation.of("example", "ก");

    private final TestDatabase test;
    private final TestClock clock = TestClock.at("2026-09-15T10:00");
    private final TestAccess access = new TestAccess(Cast.MALEE);
    private final CastOrganisation organisation = new CastOrganisation(clock);
    private final Database tables;
    private final Records records;
    private final Numbering numbering;
    private final SeriesContinuity continuity;
    private final Meetings meetings;
    private final JpaCommittees committees;
    private final Succession succession;

    SuccessionTest(TestDatabase test) {
        this.test = test;
        tables = test.open(new MeetingsModule());
        Database registers = test.open(new RecordsTables());
        records = new JpaRecords(registers, organisation, clock);
        numbering = new JpaNumbering(registers, test.transactions(), access, organisation, clock);
        continuity = new JpaSeriesContinuity(
                registers, numbering, organisation, clock, List.of(new JpaMeetingNumbers(tables)));
        meetings = meetings(organisation);
        committees = new JpaCommittees(tables, access, organisation, records, nobody(), clock);
        succession = new JpaMeetingSuccession(tables);
    }

    @BeforeEach
    void announce() {
        access.signIn(Cast.MALEE);
        clock.set("2026-09-15T10:00");
        organisation.facts().endAll(Unit.class, unit -> unit.id().equals(FIRST), CUT);
        organisation.facts().begin(new Unit(
                HEIR, "สำนักใหม่", "New Bureau", "อต 0014", Optional.of(new UnitId("oags")), 14, Optional.empty(), "", "", ""),
                CUT, Optional.empty(), LAW);
        organisation.facts().begin(new Succeeded(FIRST, HEIR), CUT, Optional.empty(), LAW);
        tables.change(em -> {
            for (String table : List.of("agenda", "attendance", "meetings", "members", "committees", "followed")) {
                em.createNativeQuery("delete from meetings_" + table).executeUpdate();
            }
            for (String table : List.of("entries", "moves", "lots", "lot_steps", "hand_overs", "series", "freezes")) {
                em.createNativeQuery("delete from records_" + table).executeUpdate();
            }
        });
    }

    private String committee() {
        return committees.establish("คณะกรรมการตัวอย่าง", "คำสั่งที่ 1/2569", List.of(
                new MemberRow(Cast.PRASERT.person(), Part.CHAIR), new MemberRow(Cast.MALEE.person(), Part.SECRETARY)));
    }

    private String planned(String committee, String at) {
        return meetings.plan(new Plan(
                committee, Instant.parse(at), "ห้องประชุม", true, List.of(new Matter(Heading.FOR_DECISION, "เรื่องตัวอย่าง"))));
    }

    private Handing handing() {
        return new Handing("plan-1/oags-1", FIRST, HEIR, CUT, Map.of(), Map.of());
    }

    private void cutOver() {
        clock.set("2026-10-01T00:00");
        test.transactions().together(() -> {
            continuity.freeze(FIRST, CUT, LAW, "plan-1");
            records.handOver(new HandOver("plan-1/oags-1", FIRST, CUT, LAW, Map.of("*", HEIR), Map.of(), true));
            succession.follow(handing());
            return true;
        });
        clock.set("2026-10-02T09:00");
        access.signIn(new Caller(
                Cast.MALEE.person(), Cast.MALEE.account(), Cast.MALEE.name(), HEIR, Cast.MALEE.roles(), Cast.MALEE.clearance()));
    }

    @Test
    void a_committee_and_its_meetings_go_to_the_successor_and_are_counted_on() {
        String committee = committee();
        String first = planned(committee, "2026-09-25T02:30:00Z");
        assertThat(meetings.invite(meetings.open(first).at())).isEqualTo("1/2569");
        String second = planned(committee, "2026-10-20T02:30:00Z");
        assertThat(succession.holdings(FIRST)).containsExactly(new Holding("meetings.holding.waiting", 2));

        cutOver();

        assertThat(meetings.list("", 0, 50)).extracting(Meetings.MeetingRow::id).contains(first, second);
        assertThat(meetings.invite(meetings.open(second).at())).isEqualTo("2/2569");
        assertThat(records.tally(FIRST)).isEmpty();
        assertThat(records.tally(HEIR)).extracting(Tally::type, Tally::count).containsExactly(
                org.assertj.core.groups.Tuple.tuple("committee", 1L), org.assertj.core.groups.Tuple.tuple("meeting", 2L));
        assertThat(records.custody(new RecordId(MeetingsModule.ID, "meeting", second))).extracting(Custody::unit)
                .containsExactly(FIRST, HEIR);
        assertThat(continuity.certify(2569).lines()).singleElement().satisfies(line -> {
            assertThat(line.holds()).isTrue();
            assertThat(line.rows()).isEqualTo(2);
        });
    }

    @Test
    void another_day_shows_what_had_been_and_only_to_whose_it_was() {
        String before = planned(committee(), "2026-09-01T02:30:00Z");
        planned(committee(), "2026-09-20T02:30:00Z");
        CastOrganisation looked = new CastOrganisation(TestClock.at("2026-09-05T09:00"));
        Meetings then = meetings(looked);
        assertThat(then.list("", 0, 50)).extracting(Meetings.MeetingRow::id).containsExactly(before);
        Person malee = looked.person(Cast.MALEE.person()).orElseThrow();
        looked.keep(
                new Person(malee.id(), malee.title(), malee.givenName(), malee.surname(), malee.position(), new UnitId("ops")));
        assertThat(then.list("", 0, 50)).isEmpty();
    }

    @Test
    void a_committee_counted_by_its_former_unit_is_counted_anew() {
        String committee = committee();
        tables.change(em -> em.createNativeQuery("update meetings_committees set series_unit = unit").executeUpdate());
        String first = planned(committee, "2026-09-25T02:30:00Z");
        assertThat(meetings.invite(meetings.open(first).at())).isEqualTo("1/2569");

        cutOver();

        assertThat(meetings.invite(meetings.open(planned(committee, "2026-10-20T02:30:00Z")).at())).isEqualTo("1/2569");
        assertThat(continuity.certify(2569).holds()).isTrue();
    }

    @Test
    void taking_back_returns_committee_and_custody() {
        String id = planned(committee(), "2026-10-20T02:30:00Z");
        String before = records.checksum();
        cutOver();
        test.transactions().together(() -> {
            succession.takeBack(handing());
            records.takeBack("plan-1/oags-1");
            continuity.thaw("plan-1");
            return true;
        });

        assertThat(records.checksum()).isEqualTo(before);
        assertThat(succession.holdings(FIRST)).containsExactly(new Holding("meetings.holding.waiting", 1));
        assertThat(records.find(new RecordId(MeetingsModule.ID, "meeting", id))).get()
                .satisfies(record -> assertThat(record.custodian()).isEqualTo(FIRST));
    }

    @Test
    void a_committee_is_told_to_go_with_its_own_meetings_only() {
        String committee = committee();
        RecordId first = meeting(planned(committee, "2026-10-20T02:30:00Z"));
        RecordId second = meeting(planned(committee, "2026-11-20T02:30:00Z"));
        RecordId other = meeting(planned(committee(), "2026-10-21T02:30:00Z"));
        RecordId whole = new RecordId(MeetingsModule.ID, "committee", committee);

        assertThat(succession.together()).containsExactly(Set.of("meetings:committee", "meetings:meeting"));
        assertThat(succession.companions(Set.of(whole, second))).containsOnlyKeys(whole, second)
                .containsEntry(whole, Set.of(first, second)).containsEntry(second, Set.of(whole));
        assertThat(succession.companions(Set.of(other))).containsOnlyKeys(other);
        assertThat(succession.companions(Set.of())).isEmpty();
    }

    private static RecordId meeting(String id) {
        return new RecordId(MeetingsModule.ID, "meeting", id);
    }

    @Test
    void committees_and_meetings_from_before_the_register_are_entered_later() {
        planned(committee(), "2026-10-20T02:30:00Z");
        String before = records.checksum();
        tables.change(em -> em.createNativeQuery("delete from records_entries").executeUpdate());

        new JpaCommitteeRecords(tables, records, access, organisation, clock).enterAll();
        new JpaMeetingRecords(tables, records, access, organisation, clock).enterAll();

        assertThat(records.checksum()).isEqualTo(before);
    }

    private Meetings meetings(CastOrganisation seen) {
        return new JpaMeetings(
                tables, access, seen, numbering, new JpaMemberNotices(access, clock), records, new MemoryAuditTrail(access, clock),
                SheetRules.of(new MeetingsModule()), clock);
    }

    /** No minutes are under way here. */
    private static Approvals nobody() {
        return (Approvals) Proxy.newProxyInstance(
                SuccessionTest.class.getClassLoader(), new Class<?>[] {Approvals.class}, (proxy, method, arguments) -> null);
    }
}
