package th.samnak.records.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.samnak.records.lists.Counter.id;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordFacts;
import th.samnak.api.records.RecordLink;
import th.samnak.api.records.RecordLists.By;
import th.samnak.api.records.RecordLists.Page;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordQuery.Order;
import th.samnak.api.records.RecordQuery.Pace;
import th.samnak.api.records.RecordQuery.Whose;
import th.samnak.api.records.RecordRow;
import th.samnak.api.records.RecordRow.Due;
import th.samnak.api.records.RecordTask;
import th.samnak.api.records.Records.HandOver;
import th.samnak.records.lists.application.JpaRegisterWork;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class RecordListsTest {

    private static final UnitId ONE = new UnitId("oags-1");
    private static final UnitId NINE = new UnitId("oags-9");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);
    private static final RecordFacts HELD = RecordFacts.NONE.with(Optional.of(Cast.SOMCHAI.person()));

    private enum State { DRAFT, SENT }

    private final TestDatabase test;
    private final Counter counter;

    RecordListsTest(TestDatabase test) {
        this.test = test;
        this.counter = new Counter(test);
    }

    @BeforeEach
    void empty() {
        test.empty();
        counter.access.signIn(Cast.SOMCHAI);
    }

    private RecordEntry entry(String kind, String key, UnitId unit, boolean open, Optional<LocalDate> deadline) {
        return new RecordEntry(
                id(kind, key), "เรื่อง " + key, Secrecy.ORDINARY, unit, WEDNESDAY.minusDays(30), open, deadline, Optional.empty());
    }

    private void enter(String kind, String key, UnitId unit, LocalDate deadline, RecordFacts facts) {
        counter.records.enter(entry(kind, key, unit, true, Optional.of(deadline)).with(facts));
    }

    private static List<String> keys(List<RecordRow> rows) {
        return rows.stream().map(row -> row.id().key()).toList();
    }

    private List<String> listed(RecordQuery query) {
        List<RecordRow> rows = counter.lists.page(query, Optional.empty(), 1_000).rows();
        assertThat(counter.lists.count(query)).isEqualTo(rows.size());
        assertThat(counter.lists.rows(query, 0, 1_000)).isEqualTo(rows);
        return keys(rows);
    }

    @Test
    void they_are_listed_by_the_unit_that_keeps_them_and_counted_by_unit_kind_and_holder() {
        enter("cases:case", "own", ONE, WEDNESDAY, RecordFacts.NONE);
        enter("assets:asset", "held", ONE, WEDNESDAY, HELD);
        enter("assets:asset", "elsewhere", NINE, WEDNESDAY, HELD);
        enter("cases:case", "unknown", NINE, WEDNESDAY, HELD);
        RecordQuery all = RecordQuery.all(Whose.ALL);

        assertThat(listed(all.keptBy(Optional.of(NINE)))).containsExactly("elsewhere");
        assertThat(listed(all.keptBy(Optional.of(ONE)))).containsExactlyInAnyOrder("own", "held");
        assertThat(counter.lists.counts(all, By.UNIT)).isEqualTo(Map.of("oags-1", 2L, "oags-9", 1L));
        assertThat(counter.lists.counts(all, By.KIND)).isEqualTo(Map.of("cases:case", 1L, "assets:asset", 2L));
        assertThat(counter.lists.counts(all, By.HOLDER)).isEqualTo(Map.of(Cast.SOMCHAI.person().value(), 2L));
        assertThat(counter.lists.counts(all.about("elsewhere"), By.UNIT)).isEqualTo(Map.of("oags-9", 1L));
    }

    @Test
    void pages_follow_one_another_without_a_gap_whatever_the_kinds_and_the_order() {
        Random random = new Random(7);
        List<RecordEntry> all = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            String kind = List.of("cases:case", "cases:complaint", "assets:asset").get(random.nextInt(3));
            RecordEntry entry = entry(
                            kind, "k%03d".formatted(i), random.nextInt(4) == 0 ? NINE : ONE, random.nextInt(4) > 0,
                            Optional.of(WEDNESDAY.plusDays(random.nextInt(9) - 4L)).filter(day -> random.nextInt(5) > 0))
                    .with(HELD.urgent(random.nextInt(4)).with(random.nextBoolean() ? HELD.holder() : Optional.empty()));
            all.add(entry);
            counter.records.enter(entry);
            counter.clock.advance(Duration.ofMillis(random.nextInt(3)));
        }
        List<String> known = all.stream()
                .filter(entry -> entry.id().type().equals("asset")
                        ? entry.facts().holder().isPresent()
                        : entry.custodian().equals(ONE))
                .filter(RecordEntry::open)
                .sorted(Comparator.comparing((RecordEntry entry) -> entry.deadline().orElse(LocalDate.MAX))
                        .thenComparing(entry -> -entry.facts().urgency())
                        .thenComparing(entry -> entry.id().toString()))
                .map(entry -> entry.id().key())
                .toList();

        assertThat(paged(RecordQuery.open(Whose.ALL))).isEqualTo(known).hasSizeGreaterThan(90);
        assertThat(listed(RecordQuery.open(Whose.ALL))).isEqualTo(known);
        assertThat(paged(RecordQuery.all(Whose.ALL))).containsExactlyElementsOf(listed(RecordQuery.all(Whose.ALL)))
                .hasSizeGreaterThan(known.size());
        assertThat(keys(counter.lists.rows(RecordQuery.open(Whose.ALL), 40, 10))).isEqualTo(known.subList(40, 50));
    }

    private List<String> paged(RecordQuery query) {
        List<String> keys = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page page = counter.lists.page(query, after, 7);
            keys.addAll(keys(page.rows()));
            after = page.next();
        } while (after.isPresent());
        return keys;
    }

    @Test
    void a_place_of_another_order_is_refused() {
        assertThatThrownBy(() -> counter.lists.page(RecordQuery.all(Whose.ALL), Optional.of("DEADLINE~2026-11-18~3~x"), 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> counter.lists.page(RecordQuery.all(Whose.ALL), Optional.of("CHANGED~yesterday~3~x"), 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_sees_what_no_permission_of_theirs_or_no_rule_of_the_function_lets_them_know_of() {
        enter("cases:case", "A", ONE, WEDNESDAY, HELD);
        enter("assets:asset", "B", ONE, WEDNESDAY, HELD);

        assertThat(listed(RecordQuery.open(Whose.ALL))).containsExactly("B", "A");
        counter.access.signIn(Cast.PRASERT);
        assertThat(listed(RecordQuery.open(Whose.ALL))).containsExactly("A");
        assertThat(counter.lists.find(id("assets:asset", "B"))).isEmpty();
        counter.access.signIn(Cast.DECHA);
        assertThat(listed(RecordQuery.open(Whose.ALL))).isEmpty();
        counter.access.signIn(Cast.ADMIN);
        assertThat(counter.lists.kinds()).isEmpty();
        assertThat(listed(RecordQuery.open(Whose.ALL))).isEmpty();
        counter.access.signOut();
        assertThat(listed(RecordQuery.open(Whose.ALL))).isEmpty();
        assertThat(counter.lists.load(Whose.ALL).all()).isZero();
    }

    @Test
    void the_number_of_a_secret_is_shown_and_found_by_those_alone_who_are_cleared() {
        counter.records.enter(new RecordEntry(
                        id("cases:case", "S"), "เรื่องลับ", Secrecy.SECRET, ONE, WEDNESDAY, true, Optional.empty(), Optional.empty())
                .with(RecordFacts.NONE.numbered("อต 0001/ล 77")));

        RecordRow hidden = counter.lists.find(id("cases:case", "S")).orElseThrow();
        assertThat(hidden.masked()).isTrue();
        assertThat(hidden.reference()).isEmpty();
        assertThat(listed(RecordQuery.all(Whose.ALL).about("ล ๗๗"))).isEmpty();

        counter.access.signIn(Cast.ANONG);
        assertThat(counter.lists.find(id("cases:case", "S")).orElseThrow().reference()).isEqualTo("อต 0001/ล 77");
        assertThat(listed(RecordQuery.all(Whose.ALL).about("ล ๗๗"))).containsExactly("S");
    }

    @Test
    void work_is_what_is_asked_of_a_person_their_part_in_the_unit_or_in_the_agency_each_record_once() {
        UnitId agency = new UnitId("oags");
        RecordTask mine = RecordTask.of("READ", Cast.SOMCHAI.person());
        enter("cases:case", "person", ONE, WEDNESDAY.plusDays(9), RecordFacts.NONE.waitingFor(List.of(
                mine, RecordTask.of("DRAFT", Cast.SOMCHAI.person()).by(Optional.of(WEDNESDAY.minusDays(1))))));
        enter("cases:case", "unit", ONE, WEDNESDAY, RecordFacts.NONE.waitingFor(List.of(RecordTask.in(ONE, Counter.TAKE, "TAKE"))));
        enter("cases:case", "agency", ONE, WEDNESDAY.plusDays(1),
                RecordFacts.NONE.waitingFor(List.of(RecordTask.across(agency, Counter.TAKE, "TAKE"))));
        enter("cases:case", "other", NINE, WEDNESDAY, RecordFacts.NONE.waitingFor(List.of(RecordTask.in(NINE, Counter.TAKE, "TAKE"))));
        enter("cases:case", "held", ONE, WEDNESDAY.plusDays(2), HELD);

        List<RecordRow> rows = counter.lists.next(Whose.MINE, 10);
        assertThat(keys(rows)).containsExactly("person", "held");
        assertThat(rows.getFirst().taskKey()).isEqualTo("cases.work.DRAFT");
        assertThat(rows.getFirst().due()).isEqualTo(Due.OVERDUE);
        assertThat(rows.getFirst().workingDays()).isEqualTo(-1);
        assertThat(rows.getLast().taskKey()).isEqualTo("records.work.HOLD");
        assertThat(new JpaRegisterWork(counter.lists).waiting(1)).singleElement().satisfies(first -> {
            assertThat(first.record()).isEqualTo(id("cases:case", "person"));
            assertThat(first.what()).isEqualTo("cases.work.DRAFT");
            assertThat(first.due()).contains(WEDNESDAY.minusDays(1));
        });
        counter.access.signIn(Cast.WILAI);
        assertThat(listed(RecordQuery.open(Whose.MINE))).containsExactly("unit", "agency");

        enter("cases:case", "unit", ONE, WEDNESDAY, RecordFacts.NONE);
        counter.records.ask(id("cases:case", "held"), "approvals", List.of(RecordTask.of("DECIDE", Cast.WILAI.person())));
        assertThat(listed(RecordQuery.open(Whose.MINE))).containsExactly("agency", "held");
        enter("cases:case", "held", ONE, WEDNESDAY, HELD);
        counter.records.ask(id("cases:case", "held"), "approvals", List.of());
        assertThat(listed(RecordQuery.open(Whose.MINE))).containsExactly("agency");
    }

    @Test
    void what_is_asked_of_a_unit_follows_to_its_heir_and_back() {
        enter("cases:case", "A", ONE, WEDNESDAY, RecordFacts.NONE.waitingFor(List.of(RecordTask.in(NINE, Counter.TAKE, "TAKE"))));
        counter.access.signIn(Cast.WILAI);
        assertThat(listed(RecordQuery.open(Whose.MINE))).isEmpty();

        counter.records.handOver(new HandOver(
                "h1", NINE, WEDNESDAY, Citation.of("order", "1"), Map.of("*", ONE), Map.of(), true));
        assertThat(listed(RecordQuery.open(Whose.MINE))).containsExactly("A");
        counter.records.takeBack("h1");
        assertThat(listed(RecordQuery.open(Whose.MINE))).isEmpty();
    }

    @Test
    void counts_are_the_rows_behind_them() {
        LocalDate[] days = {WEDNESDAY.minusDays(3), WEDNESDAY, WEDNESDAY.plusDays(5), WEDNESDAY.plusDays(6)};
        for (int i = 0; i < days.length; i++) {
            enter("cases:case", "c" + i, ONE, days[i], HELD);
            enter("assets:asset", "a" + i, ONE, days[i], HELD);
        }
        counter.records.enter(entry("cases:complaint", "none", ONE, true, Optional.empty()));
        counter.records.enter(entry("cases:complaint", "done", ONE, false, Optional.of(WEDNESDAY)));
        counter.records.enter(entry("cases:case", "else", NINE, true, Optional.of(WEDNESDAY)));

        assertThat(counter.lists.load(Whose.UNIT).byKind()).isEqualTo(Map.of(
                "cases:case", Map.of(Due.OVERDUE, 1L, Due.TODAY, 1L, Due.SOON, 1L, Due.LATER, 1L),
                "assets:asset", Map.of(Due.OVERDUE, 1L, Due.TODAY, 1L, Due.SOON, 1L, Due.LATER, 1L),
                "cases:complaint", Map.of(Due.NONE, 1L)));
        assertThat(counter.lists.load(Whose.MINE).all()).isEqualTo(8);
        assertThat(listed(RecordQuery.open(Whose.UNIT).at(Pace.OVERDUE))).containsExactly("a0", "c0");
        assertThat(listed(RecordQuery.open(Whose.UNIT).at(Pace.SOON).of(Set.of("cases:case")))).containsExactly("c1", "c2");
        assertThat(listed(RecordQuery.open(Whose.UNIT).at(Pace.ENDED))).containsExactly("done");
        counter.access.signIn(Cast.SIRIPORN);
        assertThat(counter.lists.load(Whose.UNIT).of(Due.TODAY)).isEqualTo(2);
    }

    @Test
    void words_are_found_in_title_number_and_the_name_of_the_holder() {
        enter("cases:case", "ก100%", ONE, WEDNESDAY, RecordFacts.NONE.numbered("อต 0001/15").in(State.SENT));
        enter("cases:case", "ข", ONE, WEDNESDAY, HELD);

        assertThat(listed(RecordQuery.open(Whose.ALL).about("๐๐๐๑/๑๕"))).containsExactly("ก100%");
        assertThat(listed(RecordQuery.open(Whose.ALL).about("0%"))).containsExactly("ก100%");
        assertThat(listed(RecordQuery.open(Whose.ALL).about("%_"))).isEmpty();
        assertThat(listed(RecordQuery.open(Whose.ALL).about("พากเพียร"))).containsExactly("ข");
        assertThat(listed(RecordQuery.open(Whose.ALL).heldBy(Optional.of(new PersonId("somchai"))))).containsExactly("ข");
        RecordRow row = counter.lists.find(id("cases:case", "ก100%")).orElseThrow();
        assertThat(row.statusKey()).isEqualTo("cases.case-state.SENT");
        assertThat(row.address()).isEqualTo("cases/case/ก100%");
    }

    @Test
    void on_another_day_nothing_waits_and_only_what_had_begun_is_told_without_what_may_have_changed() {
        enter("cases:case", "A", ONE, WEDNESDAY, HELD.in(State.DRAFT));

        List<RecordRow> then = counter.day.at(
                WEDNESDAY.minusDays(2), () -> counter.lists.page(RecordQuery.all(Whose.ALL), Optional.empty(), 10).rows());
        assertThat(then).singleElement().satisfies(row -> {
            assertThat(row.statusKey()).isEmpty();
            assertThat(row.holder()).isEmpty();
            assertThat(row.deadline()).isEmpty();
        });
        assertThat(counter.day.at(WEDNESDAY.minusDays(2), () -> counter.lists.next(Whose.MINE, 10))).isEmpty();
        assertThat(counter.day.at(WEDNESDAY.minusDays(2), () -> counter.lists.load(Whose.UNIT).all())).isZero();
        assertThat(counter.day.at(WEDNESDAY.minusDays(31), () -> counter.lists.count(RecordQuery.all(Whose.ALL)))).isZero();
    }

    @Test
    void links_are_told_from_both_ends_and_only_with_what_one_may_know_of() {
        enter("cases:case", "A", ONE, WEDNESDAY, RecordFacts.NONE.linked(List.of(
                new RecordLink(RecordLink.ANSWERS, id("cases:case", "B")),
                new RecordLink(RecordLink.REFERS_TO, id("cases:case", "hidden")))));
        enter("cases:case", "B", ONE, WEDNESDAY, HELD);
        enter("cases:case", "hidden", NINE, WEDNESDAY, HELD);

        assertThat(counter.lists.links(id("cases:case", "A"))).singleElement().satisfies(link -> {
            assertThat(link.outgoing()).isTrue();
            assertThat(link.record().id().key()).isEqualTo("B");
        });
        assertThat(counter.lists.links(id("cases:case", "B"))).singleElement()
                .satisfies(link -> assertThat(link.outgoing()).isFalse());
        assertThat(counter.lists.links(id("cases:case", "hidden"))).isEmpty();
    }

    @Test
    void the_retention_clock_runs_from_the_end_of_the_matter_by_the_figure_of_its_class() {
        counter.records.enter(entry("cases:case", "old", ONE, false, Optional.empty())
                .with(RecordFacts.NONE.ended(Optional.of(WEDNESDAY.minusYears(10).minusDays(1)))));
        counter.records.enter(entry("cases:case", "new", ONE, false, Optional.empty()));
        counter.records.enter(entry("cases:complaint", "own", ONE, false, Optional.empty())
                .with(RecordFacts.NONE.keptUntil(Optional.of(WEDNESDAY.minusDays(1)))));
        counter.records.enter(entry("cases:complaint", "for ever", ONE, false, Optional.empty()));

        assertThat(listed(RecordQuery.all(Whose.ALL).at(Pace.DESTROYABLE).by(Order.DEADLINE))).containsExactly("old", "own");
        assertThat(counter.lists.find(id("cases:case", "new")).orElseThrow().destroyableFrom())
                .contains(WEDNESDAY.plusYears(10).plusDays(1));
        enter("cases:case", "old", ONE, WEDNESDAY, HELD);
        assertThat(listed(RecordQuery.all(Whose.ALL).at(Pace.DESTROYABLE))).containsExactly("own");
        assertThat(new TreeMap<>(counter.lists.load(Whose.ALL).byKind())).containsOnlyKeys("cases:case");
    }
}
