package th.samnak.handover.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Occasion;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.handover.HandoverModule;
import th.samnak.handover.api.Finding;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.HandOver.Side;
import th.samnak.handover.api.HandOver.State;
import th.samnak.handover.api.Line;
import th.samnak.handover.api.Preview;
import th.samnak.handover.api.Wish;
import th.samnak.handover.domain.KeptCase;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class HandOversTest {

    private static final Citation NOTE = Citation.whole("note");
    private static final UnitId OTHER_AGENCY = new UnitId("ops");

    private final TestDatabase databases;
    private Office office;
    private Caller giver;
    private Caller receiver;
    private Caller head;
    private Caller planner;

    HandOversTest(TestDatabase databases) {
        this.databases = databases;
    }

    @BeforeEach
    void anew() {
        office = new Office(databases);
        giver = office.person("kit", Office.FIRST, Secrecy.ORDINARY, Role.OFFICER);
        receiver = office.person("nok", Office.FIRST, Secrecy.ORDINARY, Role.OFFICER);
        planner = office.person("plan", Office.FIRST, Secrecy.ORDINARY, Role.SECTION_HEAD);
        head = office.person("boss", Office.FIRST, Secrecy.ORDINARY, Role.DIRECTOR);
        office.desk.put("a", giver, Secrecy.ORDINARY);
        office.desk.put("b", giver, Secrecy.ORDINARY);
        office.access.signIn(planner);
    }

    private List<String> keys(Wish wish) {
        return office.handOvers.preview(wish).findings().stream().map(Finding::messageKey).toList();
    }

    private String confirmed(Wish wish) {
        office.access.signIn(planner);
        String id = office.handOvers.plan(wish);
        office.access.signIn(head);
        office.handOvers.confirm(id);
        return id;
    }

    private void midnight() {
        office.clock.set("2026-10-01T00:00");
        office.access.asSystem(() -> {
            office.midnight.look();
            return true;
        });
    }

    private HandOver told(String id) {
        return office.access.asSystem(() -> office.handOvers.find(id));
    }

    @Test
    void a_preview_lists_everything_and_writes_nothing() {
        String before = office.book.checksum();

        Preview preview = office.handOvers.preview(Office.wish(giver, receiver));

        assertThat(preview.findings()).isEmpty();
        assertThat(preview.rights()).isTrue();
        assertThat(preview.lines()).extracting(Line::group).containsExactly("organisation:post", "desk:matter", "desk:matter");
        assertThat(preview.lines()).extracting(line -> line.to().isPresent()).containsExactly(false, true, true);
        assertThat(office.desk.of(giver)).containsExactly("a", "b");
        assertThat(office.book.checksum()).isEqualTo(before);
    }

    @Test
    void at_midnight_everything_goes_over_with_a_receipt_and_nothing_is_left() {
        String id = confirmed(new Wish(Office.wish(giver, receiver).occasion(), receiver.person(), Map.of(),
                Map.of("desk:matter:b", planner.person())));
        midnight();

        HandOver done = told(id);
        assertThat(done.trouble()).isEmpty();
        assertThat(done.state()).isEqualTo(State.CARRIED_OUT);
        assertThat(done.number()).contains("1/2569");
        assertThat(done.checksum()).get().asString().hasSize(64);
        assertThat(done.lines()).hasSize(3).filteredOn(line -> line.group().equals("desk:matter"))
                .allSatisfy(line -> assertThat(line.due()).contains(LocalDate.of(2026, 12, 1)));
        assertThat(office.depends(giver)).isZero();
        assertThat(office.desk.of(receiver)).containsExactly("a");
        assertThat(office.desk.of(planner)).containsExactly("b");
        assertThat(office.organisation.on(Office.DAY.minusDays(1)).postsOf(giver.person())).hasSize(1);
        assertThat(office.organisation.on(Office.DAY).postsOf(giver.person())).isEmpty();
        assertThat(done.signatures()).extracting(HandOver.Signature::person)
                .containsExactly(receiver.person(), planner.person());
    }

    @Test
    void nothing_happens_before_its_day_nor_unconfirmed_and_it_is_caught_up_with_after_a_stop() {
        String id = office.handOvers.plan(Office.wish(giver, receiver));
        midnight();
        assertThat(told(id).state()).isEqualTo(State.PROPOSED);
        assertThat(office.desk.of(giver)).hasSize(2);

        office.clock.set("2026-09-30T23:59");
        office.access.signIn(head);
        office.handOvers.confirm(id);
        office.access.asSystem(() -> {
            office.midnight.look();
            return true;
        });
        assertThat(told(id).state()).isEqualTo(State.PLANNED);

        Office after = new Office(databases, false);
        after.accounts.addAll(office.accounts);
        after.clock.set("2026-10-05T08:00");
        after.access.asSystem(() -> {
            after.midnight.look();
            return true;
        });
        assertThat(told(id).state()).isEqualTo(State.CARRIED_OUT);
        assertThat(office.desk.of(giver)).isEmpty();
    }

    @Test
    void neither_planner_nor_giver_nor_receiver_confirms() {
        String id = office.handOvers.plan(Office.wish(giver, head));
        office.access.grant(HandoverModule.DECIDE, Role.SECTION_HEAD, Role.DIRECTOR, Role.OFFICER);
        for (Caller party : List.of(planner, head)) {
            office.access.signIn(party);
            assertThat(office.handOvers.mayConfirm(id)).isFalse();
            assertThatThrownBy(() -> office.handOvers.confirm(id)).isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void who_may_not_receive_is_refused_in_a_sentence() {
        Caller abroad = office.person("far", OTHER_AGENCY, Secrecy.ORDINARY, Role.OFFICER);
        Caller unmandated = office.person("two", new UnitId("oags-2"), Secrecy.ORDINARY, Role.OFFICER);
        Caller clerk = office.person("clerk", Office.FIRST, Secrecy.ORDINARY, Role.CLERK);
        Caller absent = office.person("away", Office.FIRST, Secrecy.ORDINARY, Role.OFFICER);
        office.access.asSystem(() -> office.book.begin(new Absence(absent.person(), Absence.Kind.LEAVE), Office.DAY,
                Optional.of(Office.DAY.plusDays(9)), NOTE));
        Caller nobody = office.person("gone", Office.FIRST, Secrecy.ORDINARY, Role.OFFICER);
        office.accounts.removeIf(account -> account.name().equals("gone"));

        assertThat(keys(Office.wish(giver, giver))).containsExactly("handover.finding.self");
        assertThat(keys(Office.wish(giver, abroad))).containsExactly("handover.finding.other-agency");
        assertThat(keys(Office.wish(giver, unmandated))).containsExactly("handover.finding.no-mandate");
        assertThat(keys(Office.wish(giver, clerk))).containsExactly("handover.finding.not-permitted");
        assertThat(keys(Office.wish(giver, absent))).containsExactly("handover.finding.absent");
        assertThat(keys(Office.wish(giver, nobody))).containsExactly("handover.finding.no-account");
        assertThatThrownBy(() -> office.handOvers.plan(Office.wish(giver, clerk))).isInstanceOf(RuleViolation.class);

        confirmed(Office.wish(receiver, planner));
        office.access.signIn(planner);
        assertThat(keys(Office.wish(giver, receiver))).containsExactly("handover.finding.leaving");
        assertThat(keys(Office.wish(planner, head))).containsExactly("handover.finding.gets-later");
        assertThat(keys(Office.wish(receiver, head))).containsExactly("handover.finding.already");
    }

    @Test
    void a_secret_goes_only_to_somebody_cleared_for_it() {
        Caller cleared = office.person("sure", Office.FIRST, Secrecy.SECRET, Role.OFFICER);
        office.desk.put("s", giver, Secrecy.SECRET);

        assertThat(keys(Office.wish(giver, receiver))).containsExactly("handover.finding.not-cleared");
        Wish split = new Wish(Office.wish(giver, receiver).occasion(), receiver.person(), Map.of(),
                Map.of("desk:matter:s", cleared.person()));
        assertThat(keys(split)).isEmpty();
    }

    @Test
    void a_post_goes_only_to_whoever_is_named_and_orders_by_name_are_drafted_anew() {
        String order = office.access.asSystem(() -> office.book.begin(new Authority(new PostId("post-boss"),
                new Authority.Holder.ToPerson(giver.person()), Authority.Kind.BY_DELEGATION, 1, Optional.empty(), Optional.empty(),
                "คำสั่งที่ 12/2569"), LocalDate.of(2026, 8, 1), Optional.empty(), NOTE));
        Caller successor = office.person("next", Office.FIRST, Secrecy.ORDINARY, Role.OFFICER);
        String id = confirmed(new Wish(Office.wish(giver, receiver).occasion(), receiver.person(),
                Map.of("organisation:post", successor.person()), Map.of()));
        midnight();

        assertThat(told(id).lines()).filteredOn(line -> line.fate() == Fate.NEEDS_ORDER).extracting(Line::key).containsExactly(order);
        assertThat(office.organisation.on(Office.DAY).holderOf(new PostId("post-kit"))).contains(successor.person());
        assertThat(office.organisation.on(Office.DAY).authorities()).isEmpty();
        assertThat(office.depends(giver)).isZero();
        assertThat(office.access.asSystem(() -> office.handOvers.dependants(
                new Occasion(receiver.person(), Occasion.Reason.MOVES, Office.DAY.plusDays(1)))))
                .filteredOn(item -> item.kind().equals("order-draft"))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).contains("แทนคำสั่งที่ 12/2569"));
    }

    @Test
    void what_an_owner_leaves_behind_undoes_everything() {
        office.desk.keepsOne = true;
        assertThat(keys(Office.wish(giver, receiver))).containsExactly("handover.error.left");
        office.desk.keepsOne = false;
        String id = confirmed(Office.wish(giver, receiver));
        office.desk.keepsOne = true;
        midnight();

        assertThat(told(id).state()).isEqualTo(State.PLANNED);
        assertThat(told(id).trouble()).get().extracting(Finding::messageKey).isEqualTo("handover.error.left");
        assertThat(office.desk.of(giver)).containsExactly("a", "b");
        assertThat(office.organisation.on(Office.DAY).postsOf(giver.person())).hasSize(1);
    }

    @Test
    void a_function_that_stands_still_with_open_matters_is_told() {
        office.records.enter(new RecordEntry(new RecordId(Office.DESK, "matter", "a"), "เรื่อง", Secrecy.ORDINARY, Office.FIRST,
                LocalDate.of(2026, 8, 1), true, Optional.empty(), Optional.empty()));
        assertThat(keys(Office.wish(giver, receiver))).isEmpty();
        office.standing.add(Office.DESK);
        assertThat(keys(Office.wish(giver, receiver))).containsExactly("handover.finding.stands-still");
        assertThatThrownBy(() -> office.handOvers.plan(Office.wish(giver, receiver)))
                .isInstanceOfSatisfying(OfficeException.class, it -> assertThat(it.arguments()).contains("desk", 1L));
    }

    @Test
    void others_may_be_asked_about_only_with_permission_and_within_ones_unit() {
        Caller officer = office.person("peer", Office.FIRST, Secrecy.ORDINARY, Role.OFFICER);
        Caller elsewhere = office.person("else", new UnitId("oags-2"), Secrecy.ORDINARY, Role.SECTION_HEAD);
        for (Caller stranger : List.of(officer, elsewhere)) {
            office.access.signIn(stranger);
            assertThatThrownBy(() -> office.handOvers.preview(Office.wish(giver, receiver))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> office.handOvers.plan(Office.wish(giver, receiver))).isInstanceOf(NotPermitted.class);
        }
        office.access.signIn(giver);
        assertThat(office.handOvers.preview(Office.wish(giver, receiver)).lines()).hasSize(3);
        assertThat(office.handOvers.people()).extracting(person -> person.id()).containsExactly(giver.person());
        String id = office.handOvers.plan(Office.wish(giver, receiver));
        office.access.signIn(elsewhere);
        assertThatThrownBy(() -> office.handOvers.find(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_plan_can_be_given_up_until_it_is_carried_out() {
        String first = office.handOvers.plan(Office.wish(giver, receiver));
        office.handOvers.withdraw(first, "เปลี่ยนผู้รับ");
        assertThat(told(first).state()).isEqualTo(State.WITHDRAWN);
        String second = confirmed(Office.wish(giver, receiver));
        midnight();
        office.access.signIn(planner);
        assertThat(office.handOvers.mayWithdraw(second)).isFalse();
        assertThatThrownBy(() -> office.handOvers.withdraw(second, "ช้าไป")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoever_gets_something_signs_and_the_last_signature_closes() {
        String id = confirmed(Office.wish(giver, receiver));
        office.access.signIn(giver);
        office.handOvers.sign(id);
        midnight();
        office.access.signIn(head);
        assertThatThrownBy(() -> office.handOvers.sign(id)).isInstanceOf(RuleViolation.class);
        office.access.signIn(receiver);
        assertThat(office.handOvers.waitingForMe()).extracting(HandOver::id).containsExactly(id);
        office.handOvers.sign(id);
        assertThat(office.handOvers.waitingForMe()).isEmpty();
        HandOver closed = told(id);
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.signatures()).extracting(HandOver.Signature::side).containsExactly(Side.GIVES, Side.TAKES);
        assertThat(new String(office.handOvers.paper(id, key -> key), StandardCharsets.UTF_8))
                .contains("ใบส่งมอบงาน ที่ 1/2569", closed.checksum().orElseThrow());
    }

    @Test
    void a_receipt_that_was_changed_is_no_longer_genuine() {
        Wish wish = Office.wish(giver, receiver);
        KeptCase kept = new KeptCase("one", Office.AGENCY, wish, false, planner.person(), office.clock.instant());
        kept.carryOut(office.clock.instant(), 1, 2569, List.of());
        assertThat(kept.genuine()).isTrue();
        String first = kept.told(List.of()).checksum().orElseThrow();
        KeptCase other = new KeptCase("one", Office.AGENCY, wish, false, head.person(), office.clock.instant());
        other.carryOut(office.clock.instant(), 1, 2569, List.of());
        assertThat(other.told(List.of()).checksum()).isNotEqualTo(Optional.of(first));
    }
}
