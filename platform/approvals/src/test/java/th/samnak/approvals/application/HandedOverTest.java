package th.samnak.approvals.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.Turn;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.Tenure;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** What waits for somebody goes on without them. */
@EachDatabase
class HandedOverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 10);

    private final TestDatabase base;
    private Desk desk;

    HandedOverTest(TestDatabase base) {
        this.base = base;
    }

    @BeforeEach
    void begin() {
        desk = new Desk(base);
        base.empty();
        desk.delegate(500_000);
    }

    private List<Dependant> of(Caller person) {
        return desk.dependants().of(new Occasion(person.person(), Occasion.Reason.RETIRES, DAY));
    }

    private void handOver(Caller from, Caller to) {
        desk.access.asSystem(() -> base.transactions().together(() -> {
            desk.dependants().handOver(new Passing(
                    "one", "1/2569", new Occasion(from.person(), Occasion.Reason.RETIRES, DAY), to.person(), Map.of(), Map.of()));
            return true;
        }));
    }

    @Test
    void a_step_goes_to_who_takes_it_over_with_its_deadline_and_is_decided_there() {
        String id = desk.submitted(desk.spend(2_000_000));
        LocalDate due = desk.seen(id).open().getFirst().due().orElseThrow();
        assertThat(of(Cast.MALEE)).singleElement().satisfies(one -> {
            assertThat(one.group()).isEqualTo("approvals:step");
            assertThat(one.due()).contains(due);
            assertThat(one.record()).contains(desk.seen(id).record());
        });
        handOver(Cast.MALEE, Cast.PRASERT);
        assertThat(of(Cast.MALEE)).isEmpty();
        assertThat(desk.asked(id)).containsExactly("prasert");
        assertThat(desk.seen(id).open().getFirst().due()).contains(due);
        assertThat(desk.turns.getLast().what()).isEqualTo(Turn.What.REPLANNED);
        desk.decide(Cast.PRASERT, id, Decision.CONCURRED);
    }

    @Test
    void a_step_stays_with_the_post_that_has_its_successor() {
        String id = desk.submitted(desk.spend(2_000_000));
        desk.organisation.facts().endAll(Tenure.class, one -> one.post().equals(CastOrganisation.postOf(Cast.MALEE)), DAY);
        desk.organisation.facts().begin(
                new Tenure(CastOrganisation.postOf(Cast.MALEE), Cast.WILAI.person(), false), DAY, java.util.Optional.empty(), Desk.LAW);
        handOver(Cast.MALEE, Cast.PRASERT);
        desk.clock.set("2026-08-10T09:00");
        assertThat(desk.asked(id)).containsExactly("wilai");
    }

    @Test
    void nobody_gets_to_decide_on_their_own_proposal() {
        String id = desk.submitted(desk.spend(2_000_000));
        assertThatThrownBy(() -> handOver(Cast.MALEE, Cast.SOMCHAI)).isInstanceOf(RuleViolation.class);
        assertThat(desk.asked(id)).containsExactly("malee");
    }

    @Test
    void what_was_returned_and_what_was_assigned_goes_too() {
        String returned = desk.submitted(desk.spend(2_000_000));
        desk.decide(Cast.MALEE, returned, Decision.MORE_FACTS);
        String decided = desk.submitted(desk.spend(400_000));
        desk.decide(Cast.MALEE, decided, Decision.CONCURRED);
        desk.by(Cast.PRASERT);
        desk.approvals.decide(desk.deed(decided, Decision.APPROVED, Decision.ASSIGNED).on(Cast.SOMCHAI.person()));
        assertThat(of(Cast.SOMCHAI)).extracting(Dependant::group).containsExactlyInAnyOrder("approvals:mend", "approvals:task");
        handOver(Cast.SOMCHAI, Cast.WILAI);
        assertThat(of(Cast.SOMCHAI)).isEmpty();
        assertThat(desk.by(Cast.WILAI).counts().all()).isEqualTo(2);
    }

    @Test
    void who_deals_with_the_record_from_now_on_proposes_it_again() {
        String id = desk.submitted(desk.spend(2_000_000));
        desk.decide(Cast.MALEE, id, Decision.MORE_FACTS);
        var before = desk.seen(id);
        desk.access.asSystem(() -> {
            desk.approvals.proposedBy(before.record(), Cast.WILAI.person());
            return true;
        });
        assertThat(desk.by(Cast.WILAI).counts().all()).isEqualTo(1);
        String again = desk.by(Cast.WILAI).submit(
                th.samnak.api.approvals.Submission.of("spending:purchase", before.record(), Desk.FIRST, before.title())
                        .over(before.amount().orElseThrow()), Desk.key());
        assertThat(again).isEqualTo(id);
        assertThat(desk.seen(id).state()).isEqualTo(MatterState.OPEN);
        assertThat(desk.seen(id).minute().getFirst().by().person()).isEqualTo(Cast.SOMCHAI.person());
    }

    @Test
    void what_is_done_elsewhere_is_no_longer_waited_for() {
        String id = desk.submitted(desk.spend(400_000));
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        desk.by(Cast.PRASERT);
        desk.approvals.decide(desk.deed(id, Decision.APPROVED, Decision.ASSIGNED).on(Cast.WILAI.person()));
        assertThat(desk.by(Cast.WILAI).counts().all()).isEqualTo(1);
        desk.approvals.accomplished(desk.seen(id).record());
        assertThat(desk.by(Cast.WILAI).counts().all()).isZero();
    }
}
