package th.samnak.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.documents.Papers;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.notices.Notice;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.privacy.DataSubject;
import th.samnak.api.privacy.PersonalHoldings.Holding;
import th.samnak.meetings.application.Committees.MemberRow;
import th.samnak.meetings.application.Meetings.At;
import th.samnak.meetings.application.Meetings.Matter;
import th.samnak.meetings.application.Meetings.Outcome;
import th.samnak.meetings.application.Meetings.Plan;
import th.samnak.meetings.application.Meetings.Resolution;
import th.samnak.meetings.domain.Heading;
import th.samnak.meetings.domain.MeetingState;
import th.samnak.meetings.domain.Part;
import th.samnak.meetings.privacy.application.JpaMeetingPeople;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** Minutes on their way: written, checked, returned, signed by whoever presides, read by the members, certified. */
@EachDatabase
class MinutesWayTest {

    private static final Instant MEETING = Instant.parse("2026-12-01T02:30:00Z");
    private static final PersonId CHAIR = Cast.NARONG.person();

    private final TestClock clock = TestClock.at("2026-11-22T10:00");
    private final Desk desk;
    private String committee = "";

    MinutesWayTest(TestDatabase base) {
        desk = new Desk(base, clock, Desk.counting());
    }

    @BeforeEach
    void begin() {
        desk.access.signIn(Cast.MALEE);
        clock.set("2026-11-22T10:00");
        desk.told.clear();
        committee = desk.committees.establish("คณะกรรมการพิจารณางานสารบรรณ", "คำสั่งที่ 1/2569", List.of(
                new MemberRow(CHAIR, Part.CHAIR), new MemberRow(Cast.PRASERT.person(), Part.VICE_CHAIR),
                new MemberRow(Cast.SOMCHAI.person(), Part.MEMBER), new MemberRow(Cast.MALEE.person(), Part.SECRETARY)));
    }

    private At at(String id) {
        return desk.meetings.open(id).at();
    }

    private String held(Instant when, PersonId... present) {
        String id = desk.meetings.plan(new Plan(
                committee, when, "ห้องประชุม ชั้น 5", true, List.of(new Matter(Heading.FOR_DECISION, "แผนการทำลายหนังสือ"))));
        desk.meetings.invite(at(id));
        clock.set(when.atZone(clock.getZone()).toLocalDateTime().toString());
        desk.meetings.begin(at(id), List.of(present));
        desk.meetings.record(at(id), 0, new Outcome("อภิปราย", "เห็นชอบ", Optional.of(Cast.SOMCHAI.person()), Optional.empty()));
        clock.set(when.plusSeconds(7200).atZone(clock.getZone()).toLocalDateTime().toString());
        desk.meetings.close(at(id));
        return id;
    }

    private String held() {
        return held(MEETING, CHAIR, Cast.SOMCHAI.person(), Cast.MALEE.person());
    }

    private String submitted() {
        String id = held();
        desk.submissions.submit(at(id), Optional.empty(), "เพื่อโปรดลงนาม");
        return id;
    }

    private MeetingState state(String id) {
        return desk.access.asSystem(() -> desk.meetings.open(id).row().state());
    }

    private List<String> asked(String id) {
        return desk.access.asSystem(() -> desk.submissions.way(id)).orElseThrow().open().stream()
                .map(step -> step.person().map(PersonId::value).orElse("-"))
                .toList();
    }

    private void sign(Caller who, String id) {
        desk.decide(who, id, Decision.SIGNED, "");
    }

    @Test
    void a_meeting_goes_from_plan_to_certified_minutes() {
        String id = held();
        assertThat(desk.submissions.foresee(id, Optional.empty())).extracting(step -> step.person().orElseThrow()).containsExactly(CHAIR);
        desk.submissions.submit(at(id), Optional.empty(), "");
        assertThat(state(id)).isEqualTo(MeetingState.SUBMITTED);
        assertThatThrownBy(() -> desk.meetings.record(at(id), 0, new Outcome("", "แก้", Optional.empty(), Optional.empty())))
                .isInstanceOf(RuleViolation.class);
        desk.told.clear();
        sign(Cast.NARONG, id);
        assertThat(state(id)).isEqualTo(MeetingState.CIRCULATED);
        assertThat(desk.told.sent()).extracting(Notice::subjectKey).containsOnly("meetings.notice.circulated");
        assertThat(desk.told.sent()).extracting(Notice::to)
                .containsExactlyInAnyOrder(Cast.PRASERT.person(), Cast.SOMCHAI.person(), Cast.MALEE.person());

        desk.access.signIn(Cast.MALEE);
        assertThatThrownBy(() -> desk.meetings.certify(at(id))).isInstanceOf(RuleViolation.class)
                .extracting("messageKey").isEqualTo("meetings.error.still-circulating");
        clock.set("2026-12-08T23:00");
        assertThatThrownBy(() -> desk.meetings.certify(at(id))).isInstanceOf(RuleViolation.class);
        clock.set("2026-12-09T08:00");
        desk.meetings.certify(at(id));
        assertThat(state(id)).isEqualTo(MeetingState.CERTIFIED);

        desk.access.signIn(Cast.SOMCHAI);
        assertThat(desk.meetings.waitingForMe()).extracting(Resolution::meeting).contains(id);
        desk.meetings.settle(at(id), 0);
        assertThat(desk.meetings.waitingForMe()).extracting(Resolution::meeting).doesNotContain(id);
    }

    @Test
    void the_signature_keeps_as_what_the_chair_signed_and_is_printed_and_proven() {
        String id = submitted();
        desk.papers.minutes(id);
        assertThat(desk.printed.marks().draft()).isTrue();
        assertThat(desk.printed.signed()).isEmpty();
        sign(Cast.NARONG, id);

        desk.access.signIn(Cast.MALEE);
        desk.papers.minutesToEdit(id);
        assertThat(desk.printed.marks().draft()).isFalse();
        assertThat(desk.printed.signed()).singleElement().extracting(Papers.Signatory::position)
                .satisfies(lines -> assertThat((List<?>) lines).last().isEqualTo("ประธานคณะกรรมการพิจารณางานสารบรรณ"));
        assertThat(desk.printed.agenda()).first().extracting(Papers.AgendaItem::resolution).isEqualTo("เห็นชอบ");
        Approval way = desk.submissions.way(id).orElseThrow();
        assertThat(way.state()).isEqualTo(MatterState.DECIDED);
        assertThat(way.minute().getLast().by().basis()).get().extracting("citation").isEqualTo("คำสั่งที่ 1/2569");
        assertThat(desk.proofs.run(List.of(way.id())).ok()).isTrue();
    }

    @Test
    void whoever_checks_the_minutes_comes_before_the_chair_and_may_return_them() {
        String id = held();
        assertThat(desk.submissions.checkers(id)).containsExactlyInAnyOrder(Cast.PRASERT.person(), Cast.SOMCHAI.person());
        desk.submissions.submit(at(id), Optional.of(Cast.PRASERT.person()), "");
        assertThat(asked(id)).containsExactly(Cast.PRASERT.person().value());
        desk.decide(Cast.PRASERT, id, Decision.RETURNED, "ขาดชื่อผู้เข้าร่วม");
        assertThat(state(id)).isEqualTo(MeetingState.CLOSED);

        desk.access.signIn(Cast.MALEE);
        desk.meetings.record(at(id), 0, new Outcome("อภิปราย", "เห็นชอบตามที่แก้", Optional.empty(), Optional.empty()));
        desk.submissions.submit(at(id), Optional.of(Cast.PRASERT.person()), "แก้แล้ว");
        desk.decide(Cast.PRASERT, id, Decision.CHECKED, "");
        assertThat(asked(id)).containsExactly(CHAIR.value());
        sign(Cast.NARONG, id);
        assertThat(state(id)).isEqualTo(MeetingState.CIRCULATED);
    }

    @Test
    void the_secretary_takes_them_back_until_somebody_decided() {
        String id = submitted();
        desk.submissions.recall(at(id), "พบคำผิด");
        assertThat(state(id)).isEqualTo(MeetingState.CLOSED);
        desk.submissions.submit(at(id), Optional.empty(), "");
        sign(Cast.NARONG, id);
        desk.access.signIn(Cast.MALEE);
        assertThatThrownBy(() -> desk.submissions.recall(at(id), "ช้าไป")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void nobody_but_who_presides_signs_however_high_their_post() {
        String id = submitted();
        assertThatThrownBy(() -> sign(Cast.SIRIPORN, id)).isInstanceOf(OfficeException.class);
        assertThatThrownBy(() -> sign(Cast.PRASERT, id)).isInstanceOf(OfficeException.class);
        assertThat(state(id)).isEqualTo(MeetingState.SUBMITTED);
    }

    @Test
    void where_the_chair_was_not_there_the_vice_chair_who_presided_signs() {
        String id = held(MEETING, Cast.PRASERT.person(), Cast.SOMCHAI.person(), Cast.MALEE.person());
        desk.submissions.submit(at(id), Optional.empty(), "");
        assertThat(asked(id)).containsExactly(Cast.PRASERT.person().value());
        sign(Cast.PRASERT, id);
        desk.access.signIn(Cast.MALEE);
        desk.papers.minutes(id);
        assertThat(desk.printed.signed().getFirst().position()).last().isEqualTo("รองประธานคณะกรรมการพิจารณางานสารบรรณ");
    }

    @Test
    void who_is_appointed_to_the_chair_is_asked_in_place_of_who_left_it() {
        String id = submitted();
        desk.tables.change(em -> em.find(th.samnak.meetings.domain.Committee.class, committee).leave(CHAIR, java.time.LocalDate.now(clock)));
        desk.committees.appoint(committee, Cast.WICHAI.person(), Part.CHAIR, "คำสั่งที่ 9/2569");
        assertThat(asked(id)).containsExactly(Cast.WICHAI.person().value());
        assertThatThrownBy(() -> sign(Cast.NARONG, id)).isInstanceOf(OfficeException.class);
        sign(Cast.WICHAI, id);
        assertThat(state(id)).isEqualTo(MeetingState.CIRCULATED);
    }

    @Test
    void a_later_meeting_of_the_committee_certifies_them_at_once() {
        String id = submitted();
        sign(Cast.NARONG, id);
        desk.access.signIn(Cast.MALEE);
        held(Instant.parse("2026-12-03T02:30:00Z"), CHAIR, Cast.SOMCHAI.person());
        desk.meetings.certify(at(id));
        assertThat(state(id)).isEqualTo(MeetingState.CERTIFIED);
    }

    @Test
    void members_are_told_when_they_are_invited_and_when_it_is_moved() {
        String id = desk.meetings.plan(new Plan(
                committee, MEETING, "ห้องประชุม ชั้น 5", false, List.of(new Matter(Heading.FOR_DECISION, "แผน"))));
        desk.meetings.move(at(id), MEETING.plusSeconds(3600), "ห้องประชุม ชั้น 6");
        assertThat(desk.told.sent()).isEmpty();
        desk.meetings.invite(at(id));
        assertThat(desk.told.sent()).extracting(Notice::subjectKey).containsOnly("meetings.notice.invited").hasSize(3);
        desk.told.clear();
        desk.meetings.move(at(id), MEETING.plusSeconds(86_400), "ห้องประชุม ชั้น 7");
        assertThat(desk.told.sent()).extracting(Notice::subjectKey).containsOnly("meetings.notice.moved").hasSize(3);
        assertThat(desk.meetings.open(id).row().place()).isEqualTo("ห้องประชุม ชั้น 7");
        clock.set("2026-11-30T10:00");
        assertThatThrownBy(() -> desk.meetings.move(at(id), MEETING.plusSeconds(90_000), "ชั้น 8")).isInstanceOf(RuleViolation.class)
                .extracting("messageKey").isEqualTo("meetings.error.notice");
        desk.papers.agenda(id);
        assertThat(desk.agenda.items()).singleElement().extracting(Papers.AgendaItem::paragraphs).isEqualTo(List.of("4.1 แผน"));
    }

    @Test
    void a_person_is_told_where_they_sit_and_were_and_are_named() {
        JpaMeetingPeople people = new JpaMeetingPeople(desk.tables, clock);
        String id = held();
        desk.meetings.record(at(id), 0, new Outcome(
                "นางสมมุติ ขึ้นทดลอง ขอให้เลื่อน", "เห็นชอบ", Optional.of(Cast.SOMCHAI.person()), Optional.empty()));
        assertThat(people.of(new DataSubject(Optional.of(Cast.SOMCHAI.person()), "", "")))
                .filteredOn(one -> one.record().filter(record -> List.of(id, committee).contains(record.key())).isPresent())
                .extracting(Holding::activity)
                .containsExactlyInAnyOrder("meetings.seats", "meetings.attendance", "meetings.minutes");
        assertThat(people.of(new DataSubject(Optional.empty(), "สมมุติ ขึ้นทดลอง", "")))
                .filteredOn(one -> one.record().orElseThrow().key().equals(id))
                .singleElement().satisfies(one -> assertThat(one.data().getFirst().value()).isEqualTo("แผนการทำลายหนังสือ"));
        assertThat(people.of(new DataSubject(Optional.empty(), "ไม่มีผู้นี้", ""))).isEmpty();
    }
}
