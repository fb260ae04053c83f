package th.samnak.approvals.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Concurrence;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.Turn;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.UnitId;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** Whoever has an interest of their own leaves the matter to others. */
@EachDatabase
class LeftToOthersTest {

    private final TestDatabase base;
    private Desk desk;

    LeftToOthersTest(TestDatabase base) {
        this.base = base;
    }

    @BeforeEach
    void begin() {
        desk = new Desk(base);
        base.empty();
    }

    private Approval recuse(Caller who, String matter) {
        return desk.by(who).recuse(matter, desk.seen(matter).version(), "ผู้เสนอราคาเป็นญาติ", Desk.key());
    }

    @Test
    void a_check_is_left_to_the_next_and_the_minute_tells_it() {
        String id = desk.submitted(desk.spend(2_000_000));
        recuse(Cast.MALEE, id);
        assertThat(desk.asked(id)).containsExactly("prasert");
        assertThat(desk.seen(id).minute().getLast().decision()).isEqualTo(Decision.RECUSED);
        assertThat(desk.turns.getLast().what()).isEqualTo(Turn.What.REPLANNED);
        assertThat(desk.by(Cast.MALEE).counts().all()).isZero();
    }

    @Test
    void the_decision_goes_to_somebody_else_with_the_power_and_never_back() {
        desk.delegate(500_000);
        String id = desk.submitted(desk.spend(400_000));
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        recuse(Cast.PRASERT, id);
        assertThat(desk.asked(id)).containsExactly("siriporn");
        assertThat(desk.by(Cast.PRASERT).counts().all()).isZero();
        assertThat(desk.by(Cast.PRASERT).open(id).may()).isEmpty();
        assertThatThrownBy(() -> desk.decide(Cast.PRASERT, id, Decision.APPROVED)).isInstanceOf(OfficeException.class);
        assertThat(desk.decide(Cast.SIRIPORN, id, Decision.APPROVED).state()).isEqualTo(MatterState.DECIDED);
    }

    @Test
    void where_nobody_else_has_the_power_it_stays_and_the_sentence_says_so() {
        String id = desk.submitted(desk.spend(2_000_000));
        for (Caller one : List.of(Cast.MALEE, Cast.PRASERT, Cast.WICHAI)) {
            desk.decide(one, id, Decision.CONCURRED);
        }
        assertThatThrownBy(() -> recuse(Cast.SIRIPORN, id))
                .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(it.messageKey()).isEqualTo("approvals.error.nobody-may"));
        assertThat(desk.asked(id)).containsExactly("siriporn");
        assertThat(desk.seen(id).minute()).extracting(one -> one.decision()).doesNotContain(Decision.RECUSED);
    }

    @Test
    void an_opinion_is_given_by_whoever_is_above_the_unit() {
        desk.organisation.facts().begin(
                new Mandate(new UnitId("oags-9"), th.samnak.api.ModuleId.of("people"), Mandate.Reach.AGENCY, true));
        desk.concurring.add(new Concurrence(th.samnak.api.ModuleId.of("people"), true));
        String id = desk.submitted(desk.spend(2_000_000));
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        desk.decide(Cast.PRASERT, id, Decision.CONCURRED);
        recuse(Cast.NARONG, id);
        assertThat(desk.seen(id).open()).singleElement().satisfies(step -> {
            assertThat(step.layer()).isEqualTo(Layer.CONCUR);
            assertThat(step.person()).contains(Cast.SIRIPORN.person());
        });
    }

    @Test
    void it_needs_a_reason_and_a_step_of_one_s_own() {
        String id = desk.submitted(desk.spend(2_000_000));
        long version = desk.seen(id).version();
        assertThatThrownBy(() -> desk.by(Cast.MALEE).recuse(id, version, " ", Desk.key())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> recuse(Cast.SOMCHAI, id)).isInstanceOf(OfficeException.class);
        assertThat(desk.asked(id)).containsExactly("malee");
    }
}
