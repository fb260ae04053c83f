package th.samnak.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.search.Asked;
import th.samnak.api.search.Finder;
import th.samnak.api.search.Finding;
import th.samnak.meetings.application.Committees.MemberRow;
import th.samnak.meetings.application.Committees;
import th.samnak.meetings.application.JpaMeetingDates;
import th.samnak.meetings.application.Meetings.At;
import th.samnak.meetings.application.Meetings.Matter;
import th.samnak.meetings.application.Meetings.Outcome;
import th.samnak.meetings.application.Meetings.Plan;
import th.samnak.meetings.application.Meetings;
import th.samnak.meetings.domain.Heading;
import th.samnak.meetings.domain.MeetingState;
import th.samnak.meetings.domain.Part;
import th.samnak.meetings.search.application.JpaMeetingFinder;
import th.samnak.meetings.search.application.JpaMeetingIndex;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryIndexQueue;
import th.samnak.testing.MemoryTextIndex;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class MeetingsTest {

    private static final Instant MEETING = Instant.parse("2026-12-01T02:30:00Z");

    private final TestClock clock = TestClock.at("2026-11-22T10:00");
    private final Desk desk;
    private final TestAccess access;
    private final Database tables;
    private final Transactions transactions;
    private final Meetings meetings;
    private final Committees committees;

    MeetingsTest(TestDatabase database) {
        desk = new Desk(database, clock, Desk.counting());
        access = desk.access;
        tables = desk.tables;
        transactions = database.transactions();
        meetings = desk.meetings;
        committees = desk.committees;
    }

    @BeforeEach
    void begin() {
        access.signIn(Cast.MALEE);
        clock.set("2026-11-22T10:00");
    }

    @Test
    void a_meeting_is_found_by_its_committee_agenda_and_number_within_its_agency() {
        MemoryTextIndex index = new MemoryTextIndex();
        JpaMeetingIndex entries = new JpaMeetingIndex(tables, new MemoryIndexQueue(transactions), index, clock);
        Finder finder = new JpaMeetingFinder(tables, access, new CastOrganisation(clock), index, clock);
        String id = planned(false);
        meetings.invite(at(id));
        entries.reindexAll();
        String number = meetings.open(id).row().number();

        assertThat(finder.find(Asked.of(number, 0, 20)).found()).extracting(Finding::address).contains("meetings/" + id);
        assertThat(finder.find(Asked.of("ไม่มีคำนี้แน่", 0, 20)).total()).isZero();
        access.signIn(Cast.ADMIN);
        assertThat(finder.find(Asked.of(number, 0, 20)).total()).isZero();
        access.signOut();
        assertThat(finder.find(Asked.of(number, 0, 20)).total()).isZero();
    }

    @Test
    void members_are_invited_three_days_before_unless_it_is_urgent() {
        String late = planned(false);
        String urgent = planned(true);
        clock.set("2026-11-29T08:00");
        assertThatThrownBy(() -> meetings.invite(at(late))).isInstanceOf(RuleViolation.class)
                .extracting("messageKey").isEqualTo("meetings.error.notice");
        assertThat(meetings.invite(at(urgent))).endsWith("/2569");
        clock.set("2026-11-28T23:59");
        assertThat(meetings.invite(at(late))).endsWith("/2569");
    }

    @Test
    void members_have_the_meeting_in_their_calendar_and_others_do_not() {
        String id = planned(false);
        JpaMeetingDates dates = new JpaMeetingDates(tables, access, clock);
        LocalDate day = LocalDate.of(2026, 12, 1);
        assertThat(dates.of(Cast.PRASERT, day, day)).filteredOn(date -> date.record().key().equals(id)).singleElement()
                .satisfies(date -> assertThat(date.begins().orElseThrow().toInstant()).isEqualTo(MEETING));
        assertThat(dates.of(Cast.PRASERT, day.plusDays(1), day.plusDays(30))).isEmpty();
        assertThat(dates.of(Cast.DECHA, day, day)).isEmpty();
    }

    @Test
    void a_meeting_without_a_quorum_cannot_be_opened() {
        String id = planned(false);
        meetings.invite(at(id));
        assertThatThrownBy(() -> meetings.begin(at(id), List.of(Cast.PRASERT.person())))
                .isInstanceOf(RuleViolation.class).extracting("messageKey").isEqualTo("meetings.error.quorum");
        meetings.begin(at(id), List.of(Cast.PRASERT.person(), Cast.WILAI.person()));
        assertThat(meetings.open(id).row().state()).isEqualTo(MeetingState.OPEN);
    }

    @Test
    void steps_out_of_turn_are_refused() {
        String id = planned(false);
        assertThatThrownBy(() -> meetings.close(at(id))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> meetings.certify(at(id))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> meetings.record(at(id), 0, outcome("x"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void who_saves_second_is_told() {
        String id = planned(false);
        At seen = at(id);
        meetings.invite(seen);
        assertThatThrownBy(() -> meetings.invite(seen)).isInstanceOf(StaleDataException.class);
    }

    @Test
    void a_change_of_the_agenda_alone_is_noticed_too() {
        String id = planned(false);
        meetings.invite(at(id));
        meetings.begin(at(id), List.of(Cast.PRASERT.person(), Cast.WILAI.person()));
        At seen = at(id);
        meetings.record(seen, 0, outcome("คนแรก"));
        assertThatThrownBy(() -> meetings.record(seen, 0, outcome("คนที่สอง"))).isInstanceOf(StaleDataException.class);
    }

    @Test
    void forged_ids_and_missing_rights_are_refused() {
        assertThatThrownBy(() -> meetings.open("no-such-meeting")).isInstanceOf(NotFound.class);
        access.signIn(Cast.ADMIN);
        assertThatThrownBy(() -> meetings.list("", 0, 10)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void meetings_are_found_by_committee_and_place() {
        String id = planned(false);
        assertThat(meetings.list("ชั้น 5", 0, 50)).extracting(Meetings.MeetingRow::id).contains(id);
        assertThat(meetings.count("ไม่มีที่ไหน")).isZero();
    }

    @Test
    void a_calendar_is_told_the_meetings_of_its_days() {
        String id = planned(false);
        LocalDate day = LocalDate.ofInstant(meetings.open(id).row().startsAt(), clock.getZone());
        assertThat(meetings.between("", day, day)).extracting(Meetings.MeetingRow::id).contains(id);
        assertThat(meetings.between("", day.plusDays(1), day.plusDays(60))).extracting(Meetings.MeetingRow::id).doesNotContain(id);
    }

    @Test
    void the_committees_of_the_own_agency_are_listed_with_their_quorum() {
        String id = committee();
        assertThat(committees.all()).filteredOn(row -> row.id().equals(id)).singleElement()
                .satisfies(row -> assertThat(row.quorum()).isEqualTo(2));
    }

    @Test
    void a_committee_has_one_chair_and_nobody_twice() {
        assertThatThrownBy(() -> committees.establish("ก", "", List.of(new MemberRow(Cast.WILAI.person(), Part.MEMBER))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> committees.establish("ก", "", List.of(new MemberRow(Cast.WILAI.person(), Part.CHAIR),
                        new MemberRow(Cast.WILAI.person(), Part.MEMBER))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_meeting_has_a_place_and_an_agenda() {
        String committee = committee();
        List<Matter> agenda = List.of(new Matter(Heading.FOR_DECISION, "แผนการทำลายหนังสือ"));
        assertThatThrownBy(() -> meetings.plan(new Plan(committee, MEETING, " ", false, agenda)))
                .isInstanceOf(RuleViolation.class).extracting("messageKey").isEqualTo("meetings.error.place");
        assertThatThrownBy(() -> meetings.plan(new Plan(committee, MEETING, "ห้องประชุม", false, List.of())))
                .isInstanceOf(RuleViolation.class).extracting("messageKey").isEqualTo("meetings.error.no-agenda");
    }

    private String planned(boolean urgent) {
        return meetings.plan(new Plan(committee(), MEETING, "ห้องประชุม ชั้น 5", urgent,
                List.of(new Matter(Heading.FOR_DECISION, "แผนการทำลายหนังสือ"))));
    }

    private String committee() {
        return committees.establish("คณะกรรมการพิจารณางานสารบรรณ", "คำสั่งที่ 1/2569", List.of(
                new MemberRow(Cast.PRASERT.person(), Part.CHAIR), new MemberRow(Cast.SOMCHAI.person(), Part.MEMBER),
                new MemberRow(Cast.WILAI.person(), Part.MEMBER), new MemberRow(Cast.MALEE.person(), Part.SECRETARY)));
    }

    private At at(String id) {
        return meetings.open(id).at();
    }

    private static Outcome outcome(String resolution) {
        return new Outcome("", resolution, Optional.empty(), Optional.empty());
    }
}
