package th.samnak.approvals.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.TimeLimit;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.rules.Figure;
import th.samnak.api.time.WorkingDays.Obligor;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;
import th.samnak.testing.WeekendsOnly;

/** The figures of the day on which a matter began lay down who decides, and by when. */
@EachDatabase
class CeilingsTest {

    private final TestDatabase base;
    private Desk desk;

    CeilingsTest(TestDatabase base) {
        this.base = base;
    }

    @BeforeEach
    void begin() {
        desk = new Desk(base);
        base.empty();
    }

    private PersonId decider(long baht) {
        return desk.by(Cast.SOMCHAI).foresee(desk.grant(baht)).getLast().person().orElseThrow();
    }

    @Test
    void the_amount_lays_down_the_layer() {
        assertThat(decider(100_000)).isEqualTo(Cast.PRASERT.person());
        assertThat(decider(100_001)).isEqualTo(Cast.WICHAI.person());
        assertThat(decider(1_000_001)).isEqualTo(Cast.SIRIPORN.person());
    }

    @Test
    void a_case_keeps_the_figure_of_its_start() {
        String before = desk.submitted(desk.grant(150_000));
        desk.clock.set("2026-09-02T09:00");
        assertThat(decider(150_000)).isEqualTo(Cast.PRASERT.person());
        desk.decide(Cast.MALEE, before, Decision.CONCURRED);
        assertThatThrownBy(() -> desk.decide(Cast.PRASERT, before, Decision.APPROVED))
                .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(it.messageKey()).isEqualTo("approvals.error.no-power"));
        desk.decide(Cast.PRASERT, before, Decision.CONCURRED);
        assertThat(desk.decide(Cast.WICHAI, before, Decision.APPROVED).state()).isEqualTo(MatterState.DECIDED);
    }

    @Test
    void the_way_tells_by_which_limit_it_was_reckoned() {
        String id = desk.submitted(desk.grant(90_000));
        assertThat(desk.approvals.figures(id)).extracting(Figure::code).containsExactly("spending.limit-director");
        String higher = desk.submitted(desk.grant(5_000_000));
        assertThat(desk.approvals.figures(higher)).isEmpty();
    }

    @Test
    void a_last_day_that_is_free_stays_for_the_official_and_moves_for_others() {
        LocalDate start = LocalDate.of(2026, 2, 6);
        assertThat(limit(Obligor.OFFICIAL).last(start, new WeekendsOnly())).isEqualTo("2026-03-08");
        assertThat(limit(Obligor.CITIZEN).last(start, new WeekendsOnly())).isEqualTo("2026-03-09");
        assertThat(TimeLimit.workingDays(7, "ข้อ 1").last(LocalDate.of(2025, 11, 19), new WeekendsOnly())).isEqualTo("2025-11-28");
    }

    private static TimeLimit limit(Obligor who) {
        return new TimeLimit(Period.ofDays(30), 0, who, "มาตรา 64", false);
    }
}
