package th.samnak.reorganisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Plan.State;
import th.samnak.reorganisation.api.Rehearsal;
import th.samnak.reorganisation.api.UnitDraft;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** How functions take part in a reorganisation by their contract: what else a unit has, what goes together, who must be there. */
@EachDatabase
class TakingPartTest {

    private static final UnitId OLD = new UnitId("kite-lab");
    private static final UnitId ONE = new UnitId("kite-lab-1");
    private static final UnitId OTHER = new UnitId("kite-lab-2");
    private static final String LINES = "allotments:line";
    private static final String FILE = "allotments:file";
    private static final Citation NOTE = Citation.whole("note");
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    private final Allotments allotments = new Allotments();
    private final List<Succession> running = new ArrayList<>(List.of(allotments));
    private final Office office;
    private final Map<String, UnitId> mandates = new HashMap<>();

    TakingPartTest(TestDatabase databases) {
        office = new Office(databases, running, "allotments", "kites");
    }

    @BeforeEach
    void furnish() {
        office.announce();
        office.book.begin(new Unit(OLD, "ห้องทดลองว่าว", "Kite laboratory", "", Optional.of(Office.AGENCY), 90, Optional.empty(), "", "", ""),
                LONG_AGO, Optional.empty(), NOTE);
        allotments.open("running", OLD, "1234567.89");
        allotments.open("investment", OLD, "0.01");
        allotments.open("carried", OLD, "250000.00");
        allotments.open("elsewhere", new UnitId("oags-1"), "77.77");
    }

    private static List<Operation> split() {
        return List.of(new Operation.Split(OLD, List.of(
                new UnitDraft(ONE, "ห้องว่าวหนึ่ง", "Kites one", "", Optional.of(Office.AGENCY), 90),
                new UnitDraft(OTHER, "ห้องว่าวสอง", "Kites two", "", Optional.of(Office.AGENCY), 91))));
    }

    private Mapping mapping(Map<String, UnitId> kinds, Map<RecordId, UnitId> single) {
        return new Mapping(Map.of(), Map.of(OLD, kinds), single, mandates, Map.of());
    }

    private Mapping linesApart() {
        return mapping(Map.of(LINES, ONE), Map.of(Allotments.line("carried"), OTHER));
    }

    private Rehearsal rehearsed(Mapping mapping) {
        return office.reorganisations.rehearse(office.drafted(split(), mapping).id());
    }

    private static List<String> blocking(Rehearsal rehearsal) {
        return rehearsal.findings().stream().filter(Finding::blocking).map(Finding::messageKey).toList();
    }

    @Test
    void balances_that_are_no_records_are_placed_like_them_and_kept_to_the_satang() {
        Plan plan = office.planned(split(), linesApart());
        Rehearsal rehearsal = office.reorganisations.rehearse(plan.id());
        assertThat(rehearsal.movements()).filteredOn(it -> it.subject().equals(LINES))
                .extracting(it -> it.to() + " " + it.count() + " " + it.amount())
                .containsExactly("kite-lab-1 2 1234567.90", "kite-lab-2 1 250000.00");
        assertThat(rehearsal.balance()).contains(new Rehearsal.Balance(LINES, 3, 3, new BigDecimal("1484567.90"), new BigDecimal("1484567.90")));

        office.carryOut(plan);

        assertThat(allotments.owners).containsEntry("running", ONE).containsEntry("investment", ONE)
                .containsEntry("carried", OTHER).containsEntry("elsewhere", new UnitId("oags-1"));
        assertThat(office.reorganisations.lists(plan.id())).extracting(list -> list.to() + " " + list.lines().getFirst().amount())
                .containsExactlyInAnyOrder("kite-lab-1 1234567.90", "kite-lab-2 250000.00");
        assertThat(office.reorganisations.holdings(ONE)).singleElement()
                .satisfies(tally -> assertThat(tally.amount()).isEqualByComparingTo("1234567.90"));
        assertThat(office.reorganisations.holdings(OLD)).as("of a unit that ended").isEmpty();
        assertThat(office.reorganisations.pieces(OLD, LINES, 0, 5)).isEmpty();
    }

    @Test
    void single_ones_can_be_chosen_page_by_page() {
        assertThat(office.reorganisations.holdings(OLD)).singleElement().satisfies(tally -> assertThat(tally.count()).isEqualTo(3));
        assertThat(office.reorganisations.pieces(OLD, LINES, 0, 2)).extracting(piece -> piece.id().key()).containsExactly("carried", "investment");
        assertThat(office.reorganisations.pieces(OLD, LINES, 2, 2)).extracting(piece -> piece.amount().toPlainString()).containsExactly("1234567.89");
    }

    @Test
    void balances_without_a_place_are_counted_and_stop_the_plan() {
        Rehearsal rehearsal = rehearsed(mapping(Map.of(), Map.of(Allotments.line("carried"), OTHER)));
        assertThat(rehearsal.findings()).filteredOn(Finding::blocking).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("reorganisation.finding.records-unplaced");
            assertThat(finding.arguments()).startsWith(2L, LINES);
        });
    }

    @Test
    void a_function_that_loses_a_satang_or_errs_in_the_heir_stops_the_cut_over() {
        Plan plan = office.planned(split(), linesApart());
        allotments.faults.put("running", () -> allotments.balances.put("running", new BigDecimal("1234567.88")));
        assertRefused("reorganisation.error.sums", () -> office.carryOut(plan));
        allotments.balances.put("running", new BigDecimal("1234567.89"));
        allotments.owners.replaceAll((line, unit) -> line.equals("elsewhere") ? unit : OLD);
        allotments.faults.put("running", () -> allotments.owners.put("running", OTHER));
        assertRefused("reorganisation.error.sums", () -> office.carryOut(plan));
        assertThat(office.reorganisations.find(plan.id()).orElseThrow().state()).isEqualTo(State.PLANNED);
    }

    @Test
    void undo_gives_balances_back_even_where_each_kind_was_named() {
        Plan plan = office.planned(split(), linesApart());
        office.carryOut(plan);
        undo(plan);
        assertThat(allotments.owners).containsEntry("running", OLD).containsEntry("investment", OLD).containsEntry("carried", OLD);
    }

    @Test
    void undo_is_refused_once_a_balance_has_changed() {
        Plan plan = office.planned(split(), linesApart());
        office.carryOut(plan);
        allotments.balances.put("running", new BigDecimal("1.00"));
        assertRefused("reorganisation.error.records-entered", () -> undo(plan));
    }

    @Test
    void undo_is_refused_while_a_function_that_took_part_does_not_run() {
        Plan plan = office.planned(split(), linesApart());
        office.carryOut(plan);
        running.clear();
        office.stop("allotments");
        assertRefused("reorganisation.error.function-gone", () -> undo(plan));
        running.add(allotments);
        office.start();
        undo(plan);
        assertThat(allotments.owners).containsEntry("carried", OLD);
    }

    @Test
    void kinds_that_go_together_may_not_be_sent_apart() {
        allotments.together.add(Set.of(LINES, FILE));
        enter("F1");
        assertThat(blocking(rehearsed(mapping(Map.of(LINES, ONE, FILE, OTHER), Map.of())))).containsExactly("reorganisation.finding.kinds-apart");
        assertThat(blocking(rehearsed(mapping(Map.of("*", ONE), Map.of())))).isEmpty();
    }

    @Test
    void a_single_record_may_not_leave_what_belongs_to_it_behind() {
        allotments.together.add(Set.of(LINES, FILE));
        RecordId first = enter("F1");
        RecordId second = enter("F2");
        allotments.companions.put(Allotments.line("carried"), Set.of(first));
        allotments.companions.put(first, Set.of(Allotments.line("carried")));

        Rehearsal apart = rehearsed(mapping(Map.of("*", ONE), Map.of(first, OTHER)));
        assertThat(apart.findings()).filteredOn(Finding::blocking).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("reorganisation.finding.records-apart");
            assertThat(finding.arguments()).contains("แฟ้ม F1", "ห้องว่าวสอง", "ห้องว่าวหนึ่ง");
        });
        Mapping whole = mapping(Map.of("*", ONE), Map.of(first, OTHER, Allotments.line("carried"), OTHER));
        assertThat(blocking(rehearsed(whole))).isEmpty();
        assertThat(blocking(rehearsed(mapping(Map.of("*", ONE), Map.of(second, OTHER))))).isEmpty();
    }

    private RecordId enter(String key) {
        RecordId id = new RecordId(Allotments.ID, "file", key);
        office.records.enter(new RecordEntry(id, "แฟ้ม " + key, Secrecy.ORDINARY, OLD, LONG_AGO, true, Optional.empty(), Optional.empty()));
        return id;
    }

    @Test
    void a_stopped_function_that_the_unit_works_in_is_named_even_without_a_record() {
        mandate("kites");
        mandate("meetings");
        mandate("never-written");
        assertThat(blocking(rehearsed(linesApart()))).as("functions that nobody installed have no rows").isEmpty();
        Plan plan = office.planned(split(), linesApart());

        office.stop("kites");

        assertThat(office.reorganisations.rehearse(plan.id()).findings()).filteredOn(Finding::blocking).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("reorganisation.finding.function-stands-still");
            assertThat(finding.arguments()).containsExactly("kites");
        });
        assertRefused("reorganisation.finding.function-stands-still", () -> office.carryOut(plan));
        office.start();
        office.carryOut(plan);
        assertThat(office.reorganisations.find(plan.id()).orElseThrow().state()).isEqualTo(State.RECONCILED);
    }

    private void mandate(String function) {
        mandates.put(office.book.begin(
                new Mandate(OLD, ModuleId.of(function), Mandate.Reach.UNIT, true), LONG_AGO, Optional.empty(), NOTE), ONE);
    }

    private void undo(Plan plan) {
        office.access.asSystem(() -> {
            office.reorganisations.undo(plan.id());
            return true;
        });
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolation.class,
                refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
