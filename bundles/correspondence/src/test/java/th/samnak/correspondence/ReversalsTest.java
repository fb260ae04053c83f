package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.Reversals.Before;
import th.samnak.correspondence.incoming.application.SlipRow;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.application.HistoryRow;
import th.samnak.correspondence.letter.application.MinuteRow;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class ReversalsTest {

    private final Office office;

    ReversalsTest(TestDatabase database) {
        office = new Office(database);
        office.clock.set("2043-05-06T09:30");
    }

    @Test
    void an_assignment_is_taken_back_with_its_slip_and_both_acts_stay_in_the_story() {
        String id = atUnit("มอบผิดคน");
        Before before = before(id);
        office.by(Cast.NARONG).units().assign(office.incoming(id), Cast.DECHA.person(), "ดำเนินการ", Optional.empty());
        office.by(Cast.NARONG).reversals().takeBack(before);

        IncomingDetails letter = open(id);
        assertThat(letter.row().state()).isEqualTo(IncomingState.AT_UNIT);
        assertThat(letter.holder()).isEmpty();
        assertThat(letter.slips()).isEmpty();
        assertThat(letter.minutes()).extracting(MinuteRow::decision).containsSubsequence(Decision.ASSIGNED, Decision.WITHDRAWN);
        assertThat(letter.history()).extracting(HistoryRow::act).endsWith("ASSIGN", "TAKE_BACK");
        office.by(Cast.NARONG).units().assign(office.incoming(id), Cast.DECHA.person(), "ดำเนินการ", Optional.empty());
        assertThat(office.incomingState(id)).isEqualTo(IncomingState.ASSIGNED);
    }

    @Test
    void who_had_it_before_has_it_again_with_the_time_they_had() {
        String id = office.assignedToDecha("เปลี่ยนผู้รับผิดชอบ");
        IncomingDetails had = open(id);
        Before before = before(id);
        office.by(Cast.NARONG).units().assign(
                office.incoming(id), Cast.KANYA.person(), "", Optional.of(java.time.LocalDate.of(2043, 9, 1)));
        assertThat(open(id).holder()).contains(Cast.KANYA.person());
        office.by(Cast.NARONG).reversals().takeBack(before);

        IncomingDetails letter = open(id);
        assertThat(letter.holder()).contains(Cast.DECHA.person());
        assertThat(letter.row().dueAt()).isEqualTo(had.row().dueAt());
        assertThat(letter.slips()).singleElement().extracting(SlipRow::person, SlipRow::doneAt)
                .containsExactly(Cast.DECHA.person(), Optional.empty());
    }

    @Test
    void a_closed_letter_is_open_again_and_out_of_the_archive_register() {
        String id = filed("ปิดเรื่องผิดฉบับ");
        Before before = before(id);
        office.by(Cast.DECHA).matters().close(office.incoming(id), "R1", "แฟ้ม 7");
        assertThat(archived(id)).isTrue();
        office.by(Cast.DECHA).reversals().takeBack(before);

        assertThat(archived(id)).isFalse();
        IncomingDetails letter = open(id);
        assertThat(letter.row().state()).isEqualTo(IncomingState.FILED);
        assertThat(letter.retention()).isEmpty();
        assertThat(letter.holder()).isEqualTo(Optional.of(Cast.DECHA.person()));
        office.by(Cast.DECHA).matters().close(office.incoming(id), "R1", "แฟ้ม 8");
        assertThat(archived(id)).isTrue();
    }

    @Test
    void that_nothing_is_to_be_answered_is_taken_back() {
        String id = decided("เก็บเร็วไป");
        Before before = before(id);
        office.by(Cast.DECHA).matters().file(office.incoming(id), "");
        office.by(Cast.DECHA).reversals().takeBack(before);
        assertThat(office.incomingState(id)).isEqualTo(IncomingState.ORDERED);
    }

    @Test
    void only_by_who_did_it_at_once_and_while_nothing_else_has_happened() {
        String late = atUnit("สายไป");
        Before tooLate = before(late);
        office.by(Cast.NARONG).units().assign(office.incoming(late), Cast.DECHA.person(), "", Optional.empty());
        office.clock.advance(Duration.ofMinutes(3));
        assertThatThrownBy(() -> office.by(Cast.NARONG).reversals().takeBack(tooLate)).hasMessage("correspondence.error.too-late");

        String other = atUnit("คนอื่น");
        Before others = before(other);
        office.by(Cast.NARONG).units().assign(office.incoming(other), Cast.DECHA.person(), "", Optional.empty());
        assertThatThrownBy(() -> office.by(Cast.DECHA).reversals().takeBack(others)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> office.by(Cast.SOMCHAI).reversals().takeBack(others)).isInstanceOf(NotFound.class);

        String moved = atUnit("มีเรื่องต่อ");
        Before after = before(moved);
        office.by(Cast.NARONG).units().assign(office.incoming(moved), Cast.DECHA.person(), "", Optional.empty());
        office.by(Cast.DECHA).matters().propose(office.incoming(moved), Cast.NARONG.person(), "เห็นควรทราบ");
        assertThatThrownBy(() -> office.by(Cast.NARONG).reversals().takeBack(after)).isInstanceOf(RuleViolation.class);
        assertThat(office.incomingState(moved)).isEqualTo(IncomingState.PROPOSED);
    }

    @Test
    void a_number_is_never_taken_back() {
        String id = office.by(Cast.WILAI).reception().receive(office.letter("ลงรับแล้ว"));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.NINTH, List.of(), "");
        Before before = office.by(Cast.KANYA).reversals().before(office.incoming(id));
        office.by(Cast.KANYA).units().accept(office.incoming(id));
        assertThatThrownBy(() -> office.by(Cast.KANYA).reversals().takeBack(before)).isInstanceOf(RuleViolation.class);
        assertThat(office.incomingState(id)).isEqualTo(IncomingState.AT_UNIT);
    }

    @Test
    void a_circulated_letter_is_unread_again() {
        String id = office.assignedToDecha("กดรับทราบผิด");
        office.by(Cast.NARONG).units().circulate(office.incoming(id), List.of(Cast.KANYA.person()), "", Optional.empty());
        String slip = open(id).slips().stream().filter(row -> !row.assignment()).findFirst().orElseThrow().id();
        office.by(Cast.KANYA).units().acknowledge(slip, "");
        assertThatThrownBy(() -> office.by(Cast.DECHA).reversals().unread(slip)).isInstanceOf(NotFound.class);
        int before = office.by(Cast.KANYA).work().counts().slipsForMe();
        office.by(Cast.KANYA).reversals().unread(slip);
        assertThat(office.by(Cast.KANYA).work().counts().slipsForMe()).isEqualTo(before + 1);
        assertThatThrownBy(() -> office.by(Cast.KANYA).reversals().unread(slip)).hasMessage("correspondence.error.too-late");
    }

    private String atUnit(String subject) {
        String id = office.by(Cast.WILAI).reception().receive(office.letter(subject));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.NINTH, List.of(), "");
        office.by(Cast.KANYA).units().accept(office.incoming(id));
        return id;
    }

    private String decided(String subject) {
        String id = office.assignedToDecha(subject);
        office.by(Cast.DECHA).matters().propose(office.incoming(id), Cast.NARONG.person(), "เห็นควรทราบ");
        office.by(Cast.NARONG).matters().decide(office.incoming(id), List.of(new MinuteLine(Decision.NOTED, "")), "");
        return id;
    }

    private String filed(String subject) {
        String id = decided(subject);
        office.by(Cast.DECHA).matters().file(office.incoming(id), "");
        return id;
    }

    private Before before(String id) {
        boolean filed = office.incomingState(id) == IncomingState.FILED || office.incomingState(id) == IncomingState.ORDERED;
        return office.by(filed ? Cast.DECHA : Cast.NARONG).reversals().before(office.incoming(id));
    }

    private IncomingDetails open(String id) {
        return office.by(Cast.DECHA).incoming().open(id);
    }

    private boolean archived(String id) {
        return office.by(Cast.DECHA).filing().list("", 0, 200).rows().stream().anyMatch(row -> row.letterId().equals(id));
    }
}
