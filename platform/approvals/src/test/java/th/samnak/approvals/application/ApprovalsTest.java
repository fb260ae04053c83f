package th.samnak.approvals.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Secrecy;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Approvals.Bulk;
import th.samnak.api.approvals.Concurrence;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.Step;
import th.samnak.api.approvals.Turn;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.UnitId;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class ApprovalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    private final TestDatabase base;
    private Desk desk;

    ApprovalsTest(TestDatabase base) {
        this.base = base;
    }

    @BeforeEach
    void begin() {
        desk = new Desk(base);
        base.empty();
    }

    private static List<String> people(List<Step> steps) {
        return steps.stream().map(step -> step.person().map(Object::toString).orElse("-")).toList();
    }

    @Test
    void the_way_follows_from_the_organisation_and_the_amount() {
        desk.delegate(500_000);
        assertThat(people(desk.by(Cast.SOMCHAI).foresee(desk.spend(400_000)))).containsExactly("malee", "prasert");
        List<Step> large = desk.by(Cast.SOMCHAI).foresee(desk.spend(2_000_000));
        assertThat(people(large)).containsExactly("malee", "prasert", "wichai", "siriporn");
        assertThat(large.getLast().layer()).isEqualTo(Layer.DECIDE);
        assertThat(people(desk.by(Cast.MALEE).foresee(desk.spend(400_000)))).containsExactly("prasert");
    }

    @Test
    void returned_mended_and_approved_by_the_deputy_in_the_place_of_the_absent_head() {
        String id = desk.submitted(desk.spend(2_000_000));
        Approval returned = desk.decide(Cast.MALEE, id, Decision.MORE_FACTS);
        assertThat(returned.state()).isEqualTo(MatterState.RETURNED);
        assertThat(desk.by(Cast.SOMCHAI).waiting(0, 10).rows()).singleElement().satisfies(row ->
                assertThat(row.layer()).isEqualTo(Layer.OWNER));
        assertThat(desk.submitted(desk.spend(2_000_000).asking("เพิ่มใบเสนอราคาแล้ว"))).isNotEqualTo(id);
        desk.absent(Cast.SIRIPORN, TODAY, TODAY.plusDays(3));
        String again = desk.by(Cast.SOMCHAI).submit(
                new th.samnak.api.approvals.Submission("spending:purchase", returned.record(), Desk.FIRST, returned.title(),
                        Secrecy.ORDINARY, "แก้แล้ว", 0, returned.amount(), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), false), Desk.key());
        assertThat(again).isEqualTo(id);
        assertThat(desk.seen(id).round()).isEqualTo(2);
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        desk.decide(Cast.PRASERT, id, Decision.CONCURRED);
        desk.decide(Cast.WICHAI, id, Decision.CONCURRED);
        Approval done = desk.decide(Cast.WICHAI, id, Decision.APPROVED, Decision.PROCEED);
        assertThat(done.state()).isEqualTo(MatterState.DECIDED);
        Decided approved = done.minute().stream().filter(one -> one.decision() == Decision.APPROVED).findFirst().orElseThrow();
        assertThat(approved.by().kind()).contains(Authority.Kind.ACTING_HEAD);
        assertThat(approved.by().basis()).get().satisfies(basis -> {
            assertThat(basis.post().value()).isEqualTo("post-siriporn");
            assertThat(basis.permission()).contains("spending:approve");
            assertThat(basis.lines()).hasSize(2);
        });
        assertThat(desk.turns.getLast().what()).isEqualTo(Turn.What.DECIDED);
        assertThat(authority(id).ok()).isTrue();
        assertThat(authority(id).rows()).isNotEmpty();
    }

    private Report authority(String id) {
        return new AuthorityCommand(desk.database, desk.organisation, desk.authorities, desk.registry, desk.clock).run(List.of(id));
    }

    @Test
    void a_power_that_ended_is_refused_when_signing_whatever_was_planned() {
        desk.delegate(500_000);
        String id = desk.submitted(desk.spend(400_000));
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        desk.organisation.facts().endAll(Authority.class, any -> true, TODAY);
        assertThatThrownBy(() -> desk.decide(Cast.PRASERT, id, Decision.APPROVED))
                .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(it.messageKey()).isEqualTo("approvals.error.no-power"));
    }

    @Test
    void nobody_decides_on_what_they_proposed() {
        desk.delegate(500_000);
        String own = desk.by(Cast.PRASERT).submit(desk.spend(10), Desk.key());
        assertThat(desk.asked(own)).containsExactly("wichai");
        assertThatThrownBy(() -> desk.decide(Cast.PRASERT, own, Decision.APPROVED)).isInstanceOf(OfficeException.class);
        assertThatThrownBy(() -> desk.by(Cast.SIRIPORN).submit(desk.spend(10), Desk.key()))
                .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(it.messageKey()).isEqualTo("approvals.error.nobody-may"));
    }

    @Test
    void what_is_about_the_head_finds_nobody_while_nobody_else_has_the_power() {
        assertThatThrownBy(() -> desk.submitted(desk.spend(10).about(Cast.SIRIPORN.person())))
                .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(it.messageKey()).isEqualTo("approvals.error.nobody-may"));
    }

    @Test
    void the_same_request_is_done_once_even_by_two_threads_at_once() throws Exception {
        String id = desk.submitted(desk.spend(2_000_000));
        desk.by(Cast.MALEE);
        Deed deed = desk.deed(id, Decision.CONCURRED);
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Approval>> presses = IntStream.range(0, 4).<Callable<Approval>>mapToObj(i -> () -> desk.approvals.decide(deed)).toList();
            for (var press : pool.invokeAll(presses)) {
                assertThat(press.get().minute()).filteredOn(one -> one.decision() == Decision.CONCURRED).hasSize(1);
            }
        }
        assertThat(desk.asked(id)).containsExactly("prasert");
    }

    @Test
    void who_comes_second_is_told_who_decided_what() {
        String id = desk.submitted(desk.spend(2_000_000));
        desk.by(Cast.MALEE);
        Deed first = desk.deed(id, Decision.CONCURRED);
        Deed second = desk.deed(id, Decision.MORE_FACTS);
        desk.approvals.decide(first);
        assertThatThrownBy(() -> desk.approvals.decide(second)).isInstanceOfSatisfying(RuleViolation.class, it -> {
            assertThat(it.messageKey()).isEqualTo("approvals.error.done-already");
            assertThat(it.arguments()).containsExactly("เห็นชอบ", "09:30");
        });
        String other = desk.submitted(desk.spend(2_000_000));
        desk.by(Cast.MALEE);
        Deed late = desk.deed(other, Decision.CONCURRED);
        desk.by(Cast.SOMCHAI).recall(other, desk.seen(other).version(), "พิมพ์ผิด", Desk.key());
        assertThatThrownBy(() -> desk.by(Cast.MALEE).decide(late)).isInstanceOfSatisfying(RuleViolation.class, it -> {
            assertThat(it.messageKey()).isEqualTo("approvals.error.meanwhile");
            assertThat(it.arguments()).containsExactly(Cast.SOMCHAI.name(), "ถอนเรื่อง", "09:30");
        });
    }

    @Test
    void whatever_its_function_refuses_never_happened() {
        String id = desk.submitted(desk.spend(2_000_000));
        desk.by(Cast.MALEE);
        Deed deed = desk.deed(id, Decision.CONCURRED);
        desk.failing = true;
        assertThatThrownBy(() -> desk.approvals.decide(deed)).isInstanceOf(IllegalStateException.class);
        desk.failing = false;
        assertThat(desk.asked(id)).containsExactly("malee");
        assertThat(desk.approvals.decide(deed).minute()).filteredOn(one -> one.decision() == Decision.CONCURRED).hasSize(1);
    }

    @Test
    void one_step_back_is_asked_again_and_the_rest_follows() {
        String id = desk.submitted(desk.spend(2_000_000));
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        desk.decide(Cast.PRASERT, id, Decision.RECONSIDER);
        assertThat(desk.asked(id)).containsExactly("malee");
        for (var one : List.of(Cast.MALEE, Cast.PRASERT, Cast.WICHAI)) {
            desk.decide(one, id, Decision.CONCURRED);
        }
        assertThat(desk.decide(Cast.SIRIPORN, id, Decision.APPROVED).state()).isEqualTo(MatterState.DECIDED);
    }

    @Test
    void its_owner_takes_it_back_until_the_next_one_has_decided() {
        String id = desk.submitted(desk.spend(2_000_000));
        Approval recalled = desk.by(Cast.SOMCHAI).recall(id, desk.seen(id).version(), "พิมพ์ผิด", Desk.key());
        assertThat(recalled.state()).isEqualTo(MatterState.RECALLED);
        assertThat(desk.by(Cast.MALEE).waiting(0, 10).rows()).isEmpty();
        String other = desk.submitted(desk.spend(2_000_000));
        desk.decide(Cast.MALEE, other, Decision.CONCURRED);
        long version = desk.seen(other).version();
        assertThatThrownBy(() -> desk.by(Cast.SOMCHAI).recall(other, version, "พิมพ์ผิด", Desk.key())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void opinions_are_asked_at_once_and_silence_is_passed_over_but_not_a_legal_one() {
        desk.organisation.facts().begin(new Mandate(new UnitId("oags-9"), th.samnak.api.ModuleId.of("people"), Mandate.Reach.AGENCY, true));
        desk.concurring.add(new Concurrence(th.samnak.api.ModuleId.of("people"), false));
        String id = desk.submitted(desk.spend(2_000_000));
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        desk.decide(Cast.PRASERT, id, Decision.CONCURRED);
        assertThat(desk.asked(id)).containsExactly("narong");
        assertThatThrownBy(() -> desk.by(Cast.SOMCHAI).withoutOpinion(id, desk.seen(id).version(), Desk.key())).isInstanceOf(RuleViolation.class);
        desk.clock.set("2026-08-07T09:00");
        Approval on = desk.by(Cast.SOMCHAI).withoutOpinion(id, desk.seen(id).version(), Desk.key());
        assertThat(people(on.open())).containsExactly("wichai");
        assertThat(on.minute().getLast().decision()).isEqualTo(Decision.WITHOUT_OPINION);
        desk.concurring.set(0, new Concurrence(th.samnak.api.ModuleId.of("people"), true));
        String legal = desk.submitted(desk.spend(2_000_000));
        desk.decide(Cast.MALEE, legal, Decision.CONCURRED);
        desk.decide(Cast.PRASERT, legal, Decision.CONCURRED);
        desk.clock.set("2026-09-07T09:00");
        assertThatThrownBy(() -> desk.by(Cast.SOMCHAI).withoutOpinion(legal, desk.seen(legal).version(), Desk.key()))
                .isInstanceOf(RuleViolation.class);
        desk.decide(Cast.NARONG, legal, Decision.DISAGREED);
        assertThat(desk.asked(legal)).containsExactly("wichai");
    }

    @Test
    void a_part_is_decided_before_the_whole() {
        desk.delegate(500_000);
        String whole = desk.submitted(desk.spend(400_000));
        String part = desk.submitted(desk.spend(10).partOf(whole));
        desk.decide(Cast.MALEE, whole, Decision.CONCURRED);
        assertThatThrownBy(() -> desk.decide(Cast.PRASERT, whole, Decision.APPROVED)).isInstanceOf(RuleViolation.class);
        desk.decide(Cast.MALEE, part, Decision.CONCURRED);
        desk.decide(Cast.PRASERT, part, Decision.APPROVED);
        assertThat(desk.decide(Cast.PRASERT, whole, Decision.APPROVED).state()).isEqualTo(MatterState.DECIDED);
    }

    @Test
    void while_it_is_held_its_time_stands_still() {
        desk.delegate(500_000);
        String id = desk.submitted(desk.spend(400_000));
        assertThat(desk.seen(id).due()).contains(LocalDate.of(2026, 8, 17));
        desk.decide(Cast.MALEE, id, Decision.HELD);
        desk.clock.set("2026-08-13T09:00");
        Approval on = desk.by(Cast.MALEE).resume(id, desk.seen(id).version(), "", Desk.key());
        assertThat(on.due()).contains(LocalDate.of(2026, 8, 27));
        assertThat(on.open().getFirst().due()).contains(LocalDate.of(2026, 8, 27));
    }

    @Test
    void what_was_done_first_is_ratified() {
        desk.delegate(500_000);
        String id = desk.submitted(desk.spend(400_000).toBeRatified());
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        assertThat(desk.decide(Cast.PRASERT, id, Decision.RATIFIED).state()).isEqualTo(MatterState.DECIDED);
    }

    @Test
    void what_is_assigned_waits_for_the_one_it_is_assigned_to() {
        desk.delegate(500_000);
        String id = desk.submitted(desk.spend(400_000));
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        desk.by(Cast.PRASERT);
        Deed deed = desk.deed(id, Decision.APPROVED, Decision.ASSIGNED).on(Cast.WILAI.person());
        desk.approvals.decide(deed);
        assertThat(desk.by(Cast.WILAI).waiting(0, 10).rows()).singleElement().satisfies(row -> assertThat(row.layer()).isEqualTo(Layer.TASK));
        desk.decide(Cast.WILAI, id, Decision.PROCEED);
        assertThat(desk.by(Cast.WILAI).counts().all()).isZero();
    }

    @Test
    void several_are_noted_together_and_taken_back_within_ten_seconds() {
        String one = desk.submitted(desk.news("ข่าวที่หนึ่ง"));
        String two = desk.submitted(desk.news("ข่าวที่สอง"));
        String not = desk.submitted(desk.spend(10));
        assertThat(desk.by(Cast.PRASERT).counts().quick()).isEqualTo(2);
        String request = Desk.key();
        Bulk bulk = desk.by(Cast.PRASERT).noteAll(List.of(one, two, not), request);
        assertThat(bulk.done()).isEqualTo(2);
        assertThat(bulk.refused()).containsExactly(not);
        assertThat(desk.approvals.noteAll(List.of(one, two), request).done()).isEqualTo(2);
        desk.clock.advance(Duration.ofSeconds(9));
        assertThat(desk.approvals.undo(request)).isEqualTo(2);
        assertThat(desk.by(Cast.PRASERT).counts().all()).isEqualTo(2);
        String late = Desk.key();
        desk.approvals.noteAll(List.of(one), late);
        desk.clock.advance(Duration.ofSeconds(11));
        assertThat(desk.approvals.undo(late)).isZero();
    }

    @Test
    void whoever_has_no_part_in_it_does_not_know_of_it() {
        String id = desk.submitted(desk.spend(2_000_000));
        assertThatThrownBy(() -> desk.by(Cast.DECHA).open(id)).isInstanceOf(NotFound.class);
        assertThat(desk.by(Cast.DECHA).of(desk.seen(id).record())).isEmpty();
        assertThatThrownBy(() -> desk.by(Cast.DECHA).decide(new Deed(
                id, desk.seen(id).version(), List.of(MinuteLine.of(Decision.CONCURRED)), "", Optional.empty(), false, Desk.key())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.by(Cast.ADMIN).waiting(0, 10)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_secret_is_not_put_before_the_uncleared() {
        assertThatThrownBy(() -> desk.submitted(desk.spend(10).secret(Secrecy.SECRET)))
                .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(it.messageKey()).isEqualTo("approvals.error.not-cleared"));
        String id = desk.by(Cast.ANONG).submit(
                desk.spend(10).secret(Secrecy.SECRET).asking("ความลับ").first(Cast.SIRIPORN.person()), Desk.key());
        assertThat(desk.by(Cast.SIRIPORN).open(id).text()).isEqualTo("ความลับ");
        assertThat(desk.audit.latest(10)).anyMatch(entry -> entry.act().equals("approval.read-secret"));
    }

    @Test
    void a_deputy_finds_the_work_of_the_absent_until_they_are_back_without_anything_being_moved() {
        desk.delegate(500_000);
        desk.organisation.facts().begin(new Authority(
                th.samnak.testing.CastOrganisation.postOf(Cast.PRASERT), new Authority.Holder.ToPerson(Cast.MALEE.person()),
                Authority.Kind.ACTING_POSITION, 1, Optional.empty(), Optional.empty(), "คำสั่งที่ 2/2569"));
        String id = desk.submitted(desk.spend(2_000_000));
        desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        assertThat(desk.by(Cast.MALEE).counts().all()).isZero();
        desk.absent(Cast.PRASERT, TODAY, TODAY.plusDays(1));
        assertThat(desk.by(Cast.MALEE).waiting(0, 10).rows()).singleElement().satisfies(row -> assertThat(row.as()).isPresent());
        assertThat(desk.by(Cast.PRASERT).counts().all()).isZero();
        desk.clock.set("2026-08-04T08:30");
        assertThat(desk.by(Cast.MALEE).counts().all()).isZero();
        assertThat(desk.by(Cast.PRASERT).counts().all()).isOne();
        desk.clock.set("2026-08-03T16:00");
        Approval on = desk.decide(Cast.MALEE, id, Decision.CONCURRED);
        assertThat(on.minute().getLast().by().kind()).contains(Authority.Kind.ACTING_POSITION);
    }
}
