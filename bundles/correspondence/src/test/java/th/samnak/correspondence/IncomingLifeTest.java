package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.RoutingRow;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.HistoryRow;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.MinuteRow;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.application.RegisterRow;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class IncomingLifeTest {

    private final Office office;

    IncomingLifeTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void a_letter_goes_from_the_counter_to_the_archive() {
        String id = office.by(Cast.WILAI).reception().arrive(office.letter("เรื่อง ขอเชิญประชุม"));
        office.by(Cast.WILAI).reception().check(office.incoming(id), "ขาดแผนที่ 1 แผ่น");
        int number = office.by(Cast.WILAI).reception().register(office.incoming(id));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.NINTH, List.of(Office.FIRST), "โปรดดำเนินการ");
        int unitNumber = office.by(Cast.KANYA).units().accept(office.incoming(id));
        office.by(Cast.NARONG).units().assign(office.incoming(id), Cast.DECHA.person(), "ทำความเห็น", Optional.empty());
        office.by(Cast.DECHA).matters().propose(office.incoming(id), Cast.NARONG.person(), "เห็นควรเข้าร่วม");
        office.by(Cast.NARONG).matters().decide(
                office.incoming(id),
                List.of(MinuteLine.of(Decision.APPROVED), new MinuteLine(Decision.PROCEED, "ต่อไป")), "");
        office.by(Cast.DECHA).matters().file(office.incoming(id), "ทราบ");
        office.by(Cast.DECHA).matters().close(office.incoming(id), "R10", "กพ 1.1");
        office.by(Cast.DECHA).matters().archive(office.incoming(id), "ตู้ 3");

        IncomingDetails letter = office.by(Cast.NARONG).incoming().open(id);
        assertThat(letter.row().state()).isEqualTo(IncomingState.ARCHIVED);
        assertThat(letter.row().subject()).isEqualTo("ขอเชิญประชุม");
        assertThat(letter.row().number()).contains(number);
        assertThat(letter.row().unitNumber()).contains(unitNumber);
        assertThat(letter.action()).isEqualTo("อนุมัติ / ดำเนินการ ต่อไป");
        assertThat(letter.keepUntil()).contains(LocalDate.of(2036, 12, 31));
        assertThat(letter.minutes()).extracting(MinuteRow::decision).containsExactly(
                Decision.ASSIGNED, Decision.PROPOSED, Decision.APPROVED, Decision.PROCEED);
        assertThat(letter.history()).extracting(HistoryRow::act).containsExactly(
                "ARRIVE", "CHECK", "REGISTER", "ROUTE", "ACCEPT", "ASSIGN", "PROPOSE", "DECIDE", "FILE", "CLOSE", "ARCHIVE");
    }

    @Test
    void a_letter_may_be_known_to_several_units_each_with_its_own_number() {
        String id = office.by(Cast.WILAI).reception().receive(office.letter("เพื่อทราบทั่วกัน"));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.FIRST, List.of(Office.NINTH), "");
        office.by(Cast.KANYA).units().accept(office.incoming(id));
        assertThat(office.incomingState(id)).isEqualTo(IncomingState.ROUTED);
        office.by(Cast.WILAI).units().accept(office.incoming(id));

        List<RoutingRow> routings = office.by(Cast.KANYA).incoming().open(id).routings();
        assertThat(routings).extracting(RoutingRow::unit).containsExactlyInAnyOrder(Office.FIRST, Office.NINTH);
        assertThat(routings).allSatisfy(way -> assertThat(way.number()).isPresent());
        assertThat(office.incomingState(id)).isEqualTo(IncomingState.AT_UNIT);
    }

    @Test
    void a_unit_refuses_what_is_not_its_own_and_another_gets_it() {
        String id = office.by(Cast.WILAI).reception().receive(office.letter("เรื่องของสำนักอื่น"));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.NINTH, List.of(), "");
        office.by(Cast.KANYA).units().refuse(office.incoming(id), "ไม่อยู่ในหน้าที่");
        assertThat(office.incomingState(id)).isEqualTo(IncomingState.REGISTERED);
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.FIRST, List.of(), "");
        assertThat(office.by(Cast.PRASERT).incoming().open(id).row().ownerUnit()).contains(Office.FIRST);
    }

    @Test
    void a_unit_cannot_accept_what_was_routed_to_another() {
        String id = office.by(Cast.WILAI).reception().receive(office.letter("ของสำนักหนึ่ง"));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.FIRST, List.of(), "");
        LetterAt at = office.incoming(id);
        assertThatThrownBy(() -> office.by(Cast.KANYA).units().accept(at)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_proposal_that_is_to_be_reconsidered_returns_to_its_officer() {
        String id = office.assignedToDecha("ขอความเห็น");
        office.by(Cast.DECHA).matters().propose(office.incoming(id), Cast.NARONG.person(), "เห็นควรอนุมัติ");
        office.by(Cast.NARONG).matters().decide(
                office.incoming(id), List.of(new MinuteLine(Decision.RECONSIDER, "ตรวจงบก่อน")), "");
        IncomingDetails letter = office.by(Cast.DECHA).incoming().open(id);
        assertThat(letter.row().state()).isEqualTo(IncomingState.ASSIGNED);
        assertThat(letter.holder()).contains(Cast.DECHA.person());
    }

    @Test
    void a_late_letter_goes_to_a_colleague_by_the_day_it_has_and_to_no_other_day_that_is_over() {
        String id = office.assignedToDecha("ขอความเห็นด่วน");
        Instant due = office.by(Cast.NARONG).incoming().open(id).row().dueAt().orElseThrow();
        LocalDate day = LocalDate.ofInstant(due, ZoneId.of("Asia/Bangkok"));
        office.clock.set(day.plusDays(7) + "T10:00");

        assertThatThrownBy(() -> office.by(Cast.NARONG).units().assign(
                        office.incoming(id), Cast.KANYA.person(), "", Optional.of(day.plusDays(1))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("correspondence.error.past-date");
        office.by(Cast.NARONG).units().assign(office.incoming(id), Cast.KANYA.person(), "", Optional.of(day));

        IncomingDetails letter = office.by(Cast.KANYA).incoming().open(id);
        assertThat(letter.holder()).contains(Cast.KANYA.person());
        assertThat(letter.row().dueAt()).contains(due);
        assertThat(letter.dueFigure()).as("what the day was reckoned by").isPresent();
    }

    @Test
    void a_refusal_needs_its_reason_and_a_decision_its_line() {
        String id = office.assignedToDecha("ขออนุมัติ");
        office.by(Cast.DECHA).matters().propose(office.incoming(id), Cast.NARONG.person(), "ขออนุมัติ");
        LetterAt at = office.incoming(id);
        assertThatThrownBy(() -> MinuteLine.of(Decision.REJECTED)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> office.by(Cast.NARONG).matters().decide(at, List.of(), ""))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> office.by(Cast.NARONG).matters().decide(
                        at, List.of(MinuteLine.of(Decision.NOTED)), "post-siriporn/HOLDER/"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.error.no-capacity");
    }

    @Test
    void only_the_one_it_was_proposed_to_decides() {
        String id = office.assignedToDecha("ขออนุมัติ");
        office.by(Cast.DECHA).matters().propose(office.incoming(id), Cast.SIRIPORN.person(), "ขออนุมัติ");
        LetterAt at = office.incoming(id);
        assertThatThrownBy(() -> office.by(Cast.NARONG).matters().decide(
                        at, List.of(MinuteLine.of(Decision.NOTED)), ""))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> office.by(Cast.DECHA).matters().decide(
                        at, List.of(MinuteLine.of(Decision.NOTED)), ""))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void nobody_proposes_to_a_colleague() {
        String id = office.assignedToDecha("ขออนุมัติ");
        LetterAt at = office.incoming(id);
        assertThatThrownBy(() -> office.by(Cast.DECHA).matters().propose(at, Cast.KANYA.person(), "ขออนุมัติ"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void an_old_page_is_told_that_somebody_was_first() {
        String id = office.by(Cast.WILAI).reception().receive(office.letter("ส่งต่อสองครั้ง"));
        LetterAt old = office.incoming(id);
        office.by(Cast.WILAI).reception().route(old, Office.NINTH, List.of(), "");
        assertThatThrownBy(() -> office.by(Cast.WILAI).reception().returnToSender(old, "ผิดหน่วยงาน"))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void a_wrong_letter_goes_back_and_its_number_stays() {
        String id = office.by(Cast.WILAI).reception().receive(office.letter("ส่งผิด"));
        office.by(Cast.WILAI).reception().returnToSender(office.incoming(id), "ผู้รับไม่ใช่หน่วยงานนี้");
        assertThat(office.incomingState(id)).isEqualTo(IncomingState.RETURNED);
        RegisterRow line = office.by(Cast.WILAI).registers()
                .list(RegisterQuery.whole(Office.CENTRAL, RegisterKind.RECEIPT, 2569), 0, 10).rows().get(0);
        assertThat(line.action()).isEqualTo("ผู้รับไม่ใช่หน่วยงานนี้");
        assertThat(line.letterId()).contains(id);
    }

    @Test
    void a_circulated_letter_waits_until_it_was_read() {
        String id = office.assignedToDecha("เวียนเพื่อทราบ");
        office.by(Cast.NARONG).units().circulate(
                office.incoming(id), List.of(Cast.KANYA.person(), Cast.DECHA.person()), "โปรดทราบ", Optional.empty());
        assertThat(office.by(Cast.DECHA).work().counts().slipsForMe()).isPositive();
        String slip = office.by(Cast.DECHA).incoming().open(id).slips().stream()
                .filter(row -> row.person().equals(Cast.DECHA.person()) && !row.assignment())
                .findFirst().orElseThrow().id();
        assertThatThrownBy(() -> office.by(Cast.KANYA).units().acknowledge(slip, "")).isInstanceOf(NotFound.class);
        office.by(Cast.DECHA).units().acknowledge(slip, "ทราบแล้ว");
        assertThat(office.by(Cast.DECHA).work().counts().slipsForMe()).isZero();
    }

    @Test
    void a_unit_registers_what_comes_to_its_own_desk_and_has_it_at_once() {
        ArrivalForm form = ArrivalForm.simple(
                Office.NINTH, "", LocalDate.of(2026, 8, 1), "นายสุข ใจดี", "ผู้อำนวยการ", "ขอความอนุเคราะห์");
        String id = office.by(Cast.KANYA).reception().receive(form);
        IncomingDetails letter = office.by(Cast.KANYA).incoming().open(id);
        assertThat(letter.row().state()).isEqualTo(IncomingState.AT_UNIT);
        assertThat(letter.row().unitNumber()).isEqualTo(letter.row().number());
        assertThatThrownBy(() -> office.by(Cast.KANYA).reception().receive(office.letter("เข้ากลาง")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_second_letter_of_the_same_number_is_warned_of() {
        office.by(Cast.WILAI).reception().receive(office.letter("ฉบับแรก"));
        assertThat(office.by(Cast.WILAI).reception().warnings(office.letter("ฉบับแรก")))
                .extracting(StepOffer.Reason::key)
                .containsExactly("correspondence.warning.known");
    }

    @Test
    void a_missing_field_is_told_beside_it() {
        ArrivalForm future = ArrivalForm.simple(
                Office.CENTRAL, "", LocalDate.of(2026, 8, 5), "กรมตัวอย่าง", "เลขาธิการ", "อนาคต");
        assertThatThrownBy(() -> office.by(Cast.WILAI).reception().receive(future))
                .extracting(e -> ((RuleViolation) e).field()).isEqualTo(Optional.of("docDate"));
        assertThatThrownBy(() -> office.by(Cast.WILAI).reception().receive(office.letter("เรื่อง  ")))
                .extracting(e -> ((RuleViolation) e).field()).isEqualTo(Optional.of("subject"));
        assertThatThrownBy(() -> office.by(Cast.WILAI).reception().receive(office.letter("ก".repeat(501))))
                .extracting(e -> ((RuleViolation) e).field()).isEqualTo(Optional.of("subject"));
    }

    @Test
    void every_step_tells_whether_it_may_be_taken() {
        String id = office.by(Cast.WILAI).reception().receive(office.letter("ดูขั้นตอน"));
        List<StepOffer<IncomingStep>> steps = office.by(Cast.WILAI).incoming().open(id).steps();
        assertThat(steps).extracting(StepOffer::step)
                .containsExactly(IncomingStep.RETURN_TO_SENDER, IncomingStep.ROUTE);
        assertThat(steps).allMatch(StepOffer::allowed);
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.NINTH, List.of(), "");
        assertThat(office.by(Cast.DECHA).incoming().open(id).steps()).noneMatch(StepOffer::allowed);
    }
}
