package th.samnak.records.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.Custody;
import th.samnak.api.records.Records.HandOver;
import th.samnak.api.records.Records.Handed;
import th.samnak.api.records.Records.Tally;
import th.samnak.records.RecordsTables;
import th.samnak.records.Split;
import th.samnak.records.custody.application.JpaRecords;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class RecordsTest {

    private static final UnitId OLD = Split.OLD;
    private static final UnitId U1 = Split.U1;
    private static final UnitId U2 = Split.U2;
    private static final UnitId U3 = new UnitId("oags-16");
    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final LocalDate CUT = Split.CUT;
    private static final Citation LAW = Citation.of("order-2569", "1");

    private final TestDatabase test;
    private final TestClock clock = TestClock.at("2026-09-15T09:30");
    private final Records records;

    RecordsTest(TestDatabase test) {
        this.test = test;
        this.records = new JpaRecords(test.open(new RecordsTables()), Split.announced(clock), clock);
    }

    @BeforeEach
    void empty() {
        test.empty();
    }

    private static RecordId id(String type, String key) {
        return new RecordId(ModuleId.of("assets"), type, key);
    }

    private static RecordEntry entry(RecordId id, UnitId unit, boolean open, String amount) {
        return new RecordEntry(
                id, "เรื่อง " + id.key(), Secrecy.ORDINARY, unit, BEGUN, open, Optional.of(CUT.plusDays(20)),
                Optional.of(amount).filter(baht -> !baht.isEmpty()).map(BigDecimal::new));
    }

    /** The assets of the handbook's example: 120 for 6,480,000.00 baht, and three complaints without amounts. */
    private void stock() {
        IntStream.rangeClosed(1, 120).forEach(i -> records.enter(entry(id("asset", "A%03d".formatted(i)), OLD, false, "54000")));
        IntStream.rangeClosed(1, 3).forEach(i -> records.enter(entry(id("complaint", "C" + i), OLD, true, "")));
    }

    private static HandOver order(String name, UnitId from, Map<String, UnitId> kinds, Map<RecordId, UnitId> single) {
        return new HandOver(name, from, CUT, LAW, kinds, single, true);
    }

    private List<Handed> split() {
        return records.handOver(order(
                "h1", OLD, Map.of("assets:asset", U1, "*", U1),
                Map.of(id("complaint", "C3"), U2, id("asset", "A001"), U2, id("asset", "A002"), U1)));
    }

    @Test
    void what_was_entered_is_found_and_counted() {
        stock();
        RecordEntry asset = entry(id("asset", "A001"), OLD, false, "54000.00");

        assertThat(records.find(asset.id())).contains(asset);
        assertThat(records.tally(OLD)).containsExactly(
                new Tally("assets", "asset", 120, 0, new BigDecimal("6480000.00")),
                new Tally("assets", "complaint", 3, 3, BigDecimal.ZERO));
        assertThat(records.tally(U1)).isEmpty();
        assertThat(records.inCustody(OLD, Optional.of("assets:asset"), 118, 50)).extracting(found -> found.id().key())
                .containsExactly("A119", "A120");
        assertThat(records.inCustody(OLD, Optional.empty(), 0, 500)).hasSize(123);
    }

    @Test
    void many_records_are_found_together_and_unknown_ones_are_left_out() {
        stock();
        split();
        List<RecordId> asked = new ArrayList<>(IntStream.rangeClosed(1, 130).mapToObj(i -> id("asset", "A%03d".formatted(i))).toList());
        IntStream.range(0, 2_500).forEach(i -> asked.add(id("asset", "unknown" + i)));
        asked.add(id("complaint", "C3"));
        asked.add(id("complaint", "C3"));

        Map<RecordId, RecordEntry> found = records.find(asked);

        assertThat(found).hasSize(121);
        assertThat(found.get(id("complaint", "C3"))).isEqualTo(records.find(id("complaint", "C3")).orElseThrow());
        assertThat(found.get(id("asset", "A001")).custodian()).isEqualTo(U2);
        assertThat(found.get(id("asset", "A002")).custodian()).isEqualTo(U1);
        assertThat(records.find(List.of())).isEmpty();
    }

    @Test
    void what_becomes_of_a_record_leaves_where_and_when_it_was_founded() {
        records.enter(entry(id("complaint", "C1"), OLD, true, ""));
        records.enter(new RecordEntry(
                id("complaint", "C1"), "ปิดแล้ว", Secrecy.SECRET, OLD, BEGUN.plusDays(9), false, Optional.empty(),
                Optional.empty()));

        assertThat(records.find(id("complaint", "C1"))).get().satisfies(now -> {
            assertThat(now.title()).isEqualTo("ปิดแล้ว");
            assertThat(now.open()).isFalse();
            assertThat(now.begun()).isEqualTo(BEGUN);
            assertThat(now.deadline()).isEmpty();
        });
    }

    @Test
    void a_hand_over_sends_kinds_and_single_records_where_they_belong() {
        stock();

        List<Handed> handed = split();

        assertThat(handed).containsExactly(
                new Handed(U1, new Tally("assets", "asset", 119, 0, new BigDecimal("6426000.00"))),
                new Handed(U1, new Tally("assets", "complaint", 2, 2, BigDecimal.ZERO)),
                new Handed(U2, new Tally("assets", "asset", 1, 0, new BigDecimal("54000.00"))),
                new Handed(U2, new Tally("assets", "complaint", 1, 1, BigDecimal.ZERO)));
        assertThat(records.tally(OLD)).isEmpty();
        assertThat(records.tally(U2)).extracting(Tally::count).containsExactly(1L, 1L);
        assertThat(records.find(id("complaint", "C3"))).get().satisfies(complaint -> {
            assertThat(complaint.custodian()).isEqualTo(U2);
            assertThat(complaint.deadline()).contains(CUT.plusDays(20));
        });
    }

    @Test
    void the_chain_tells_who_had_it_when_and_by_which_clause() {
        stock();
        split();
        records.handOver(new HandOver(
                "h2", U2, CUT.plusYears(1), Citation.whole("order-2570"), Map.of("*", U3), Map.of(), true));

        assertThat(records.custody(id("asset", "A003"))).containsExactly(
                new Custody(OLD, BEGUN, Optional.of(CUT), Optional.empty()),
                new Custody(U1, CUT, Optional.empty(), Optional.of(LAW)));
        assertThat(records.custody(id("complaint", "C3"))).containsExactly(
                new Custody(OLD, BEGUN, Optional.of(CUT), Optional.empty()),
                new Custody(U2, CUT, Optional.of(CUT.plusYears(1)), Optional.of(LAW)),
                new Custody(U3, CUT.plusYears(1), Optional.empty(), Optional.of(Citation.whole("order-2570"))));
        assertThatThrownBy(() -> records.custody(id("asset", "none"))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_record_that_its_function_passes_on_has_that_in_its_chain() {
        records.enter(entry(id("complaint", "C1"), OLD, true, ""));
        records.enter(entry(id("complaint", "C1"), U2, true, ""));
        records.handOver(order("h1", OLD, Map.of("*", U1), Map.of()));

        assertThat(records.custody(id("complaint", "C1"))).containsExactly(
                new Custody(OLD, BEGUN, Optional.of(LocalDate.of(2026, 9, 15)), Optional.empty()),
                new Custody(U2, LocalDate.of(2026, 9, 15), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_record_entered_after_a_hand_over_did_not_come_by_it() {
        stock();
        split();
        clock.set("2026-10-05T09:00");
        records.enter(new RecordEntry(
                id("asset", "A500"), "ใหม่", Secrecy.ORDINARY, U1, LocalDate.of(2026, 10, 5), false, Optional.empty(),
                Optional.empty()));

        assertThat(records.custody(id("asset", "A500"))).singleElement()
                .isEqualTo(new Custody(U1, LocalDate.of(2026, 10, 5), Optional.empty(), Optional.empty()));
    }

    @Test
    void taking_back_restores_the_register_to_the_letter() {
        stock();
        String before = records.checksum();
        split();
        assertThat(records.checksum()).isNotEqualTo(before);

        records.takeBack("h1");

        assertThat(records.checksum()).isEqualTo(before);
        assertThat(records.custody(id("complaint", "C3"))).hasSize(1);
        assertThat(split()).hasSize(4);
        assertThatThrownBy(() -> records.takeBack("other")).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_handed_on_is_taken_back_last_first() {
        stock();
        split();
        String between = records.checksum();
        records.handOver(order("h2", U2, Map.of("*", U3), Map.of()));

        assertRefused(() -> records.takeBack("h1"), "records.hand-over.handed-on");
        records.takeBack("h2");

        assertThat(records.checksum()).isEqualTo(between);
        records.takeBack("h1");
        assertThat(records.tally(OLD)).extracting(Tally::count).containsExactly(120L, 3L);
    }

    @Test
    void nothing_is_left_behind_unless_it_may_be() {
        stock();
        String before = records.checksum();

        assertRefused(
                () -> records.handOver(order("h1", OLD, Map.of("assets:asset", U1), Map.of())), "records.hand-over.left-behind");
        assertThat(records.checksum()).isEqualTo(before);
        records.handOver(new HandOver("h1", OLD, CUT, LAW, Map.of("assets:asset", U1), Map.of(), false));

        assertThat(records.tally(OLD)).extracting(Tally::type).containsExactly("complaint");
    }

    @Test
    void every_record_of_a_kind_may_be_named_singly_and_some_may_stay() {
        IntStream.rangeClosed(1, 3).forEach(i -> records.enter(entry(id("complaint", "C" + i), OLD, true, "")));
        records.handOver(order(
                "h1", OLD, Map.of(),
                Map.of(id("complaint", "C1"), U1, id("complaint", "C2"), U2, id("complaint", "C3"), U2)));
        assertThat(records.tally(U2)).extracting(Tally::count).containsExactly(2L);

        records.handOver(order("h2", U2, Map.of("*", U3), Map.of(id("complaint", "C2"), U2)));

        assertThat(records.custody(id("complaint", "C2"))).extracting(Custody::unit).containsExactly(OLD, U2);
        assertThat(records.custody(id("complaint", "C3"))).extracting(Custody::unit).containsExactly(OLD, U2, U3);
    }

    @Test
    void what_is_not_in_custody_cannot_be_handed_over() {
        stock();

        assertRefused(
                () -> records.handOver(order("h1", U1, Map.of(), Map.of(id("complaint", "C1"), U2))),
                "records.hand-over.not-in-custody");
        split();
        assertRefused(this::split, "records.hand-over.known");
    }

    @Test
    void records_of_a_unit_that_no_longer_stands_are_orphans() {
        stock();

        assertThat(records.orphans(CUT.minusDays(1), 500)).isEmpty();
        assertThat(records.orphans(CUT, 500)).hasSize(123);
        split();
        assertThat(records.orphans(CUT, 500)).isEmpty();
    }

    @Test
    void a_rolled_back_hand_over_never_was() {
        stock();
        String before = records.checksum();

        assertThatThrownBy(() -> test.transactions().together(() -> {
                    split();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(records.checksum()).isEqualTo(before);
        split();
    }

    private static void assertRefused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
