package th.samnak.approvals.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.approvals.Approvals.Bulk;
import th.samnak.api.approvals.Approvals.Looked;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.errors.RuleViolation;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryNotices;
import th.samnak.testing.TestDatabase;

/** Several at once, each as it was looked at; no act twice, and everybody told who has to know. */
@EachDatabase
class GrantedTogetherTest {

    private final TestDatabase base;
    private final MemoryNotices told = new MemoryNotices();
    private Desk desk;

    GrantedTogetherTest(TestDatabase base) {
        this.base = base;
    }

    @BeforeEach
    void begin() {
        desk = new Desk(base);
        base.empty();
        desk.approvals.by(told);
    }

    private String proposed(long baht) {
        String id = desk.submitted(desk.grant(baht));
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        return id;
    }

    private Looked looked(String id) {
        return new Looked(id, desk.seen(id).version());
    }

    @Test
    void what_moved_on_since_the_look_is_left_with_its_reason_and_the_rest_can_be_taken_back() {
        String one = proposed(10);
        String two = proposed(20);
        Looked first = looked(one);
        Looked second = looked(two);
        desk.by(Cast.PRASERT);
        desk.approvals.decide(desk.deed(two, Decision.HELD));
        String request = Desk.key();
        Bulk bulk = desk.by(Cast.PRASERT).grantAll(List.of(first, second), request);
        assertThat(bulk.done()).isEqualTo(1);
        assertThat(bulk.why().get(two).messageKey()).isEqualTo("approvals.error.done-already");
        assertThat(desk.seen(one).state()).isEqualTo(MatterState.DECIDED);
        assertThat(desk.seen(one).minute().getLast().decision()).isEqualTo(Decision.APPROVED);
        assertThat(desk.approvals.grantAll(List.of(first), request).done()).isEqualTo(1);
        assertThat(desk.seen(one).minute()).filteredOn(line -> line.decision() == Decision.APPROVED).hasSize(1);
        assertThat(desk.approvals.undo(request)).isEqualTo(1);
        assertThat(desk.seen(one).state()).isEqualTo(MatterState.OPEN);
        assertThat(desk.asked(one)).containsExactly("prasert");
    }

    @Test
    void the_words_of_the_proposal_are_chosen_and_answered() {
        String id = desk.submitted(desk.grant(10).asking(Proposal.NOTE, "เพื่อทราบ"));
        assertThat(desk.seen(id).proposal()).isEqualTo(Proposal.NOTE);
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        assertThat(desk.by(Cast.PRASERT).counts().quick()).isEqualTo(1);
        assertThat(desk.decide(Cast.PRASERT, id, Decision.NOTED).state()).isEqualTo(MatterState.DECIDED);
        assertThatThrownBy(() -> desk.submitted(desk.grant(10).asking(Proposal.SIGN, "")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_same_press_after_the_answer_is_answered_the_same_whatever_has_become_of_it() {
        String id = proposed(10);
        desk.by(Cast.PRASERT);
        Deed deed = desk.deed(id, Decision.APPROVED);
        desk.approvals.decide(deed);
        assertThat(desk.engine(base).decide(deed).minute()).filteredOn(one -> one.decision() == Decision.APPROVED).hasSize(1);
    }

    @Test
    void who_is_asked_next_is_told_and_in_the_end_who_proposed_it() {
        String id = desk.submitted(desk.grant(10));
        assertThat(told.sent()).singleElement().satisfies(notice -> {
            assertThat(notice.to()).isEqualTo(Cast.MALEE.person());
            assertThat(notice.subjectKey()).isEqualTo("approvals.notice.asked.LINE");
            assertThat(notice.about()).singleElement().satisfies(line -> assertThat(line.title()).startsWith("เงินอุดหนุน"));
        });
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        desk.decide(Cast.PRASERT, id, Decision.APPROVED);
        assertThat(told.sent()).extracting(notice -> notice.to() + " " + notice.subjectKey()).containsExactly(
                "malee approvals.notice.asked.LINE", "prasert approvals.notice.asked.DECIDE", "somchai approvals.notice.decided");
    }
}
