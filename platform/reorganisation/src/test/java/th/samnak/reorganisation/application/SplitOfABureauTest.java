package th.samnak.reorganisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Mapping.Fate;
import th.samnak.reorganisation.api.Mapping.PostPlace;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Plan.State;
import th.samnak.reorganisation.api.Rehearsal;
import th.samnak.reorganisation.api.UnitDraft;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** A bureau of 43 posts is split in two on 1 ต.ค. 2569; every sum is checked. Source: handbook, scenario S2. */
@EachDatabase
class SplitOfABureauTest {

    private static final UnitId OLD = new UnitId("oags-7");
    private static final UnitId SUPPLIES = new UnitId("oags-14");
    private static final UnitId VEHICLES = new UnitId("oags-15");
    private static final ModuleId ASSETS = ModuleId.of("procurement-assets");
    private static final ModuleId COMPLAINTS = ModuleId.of("citizen-complaints");
    private static final ModuleId BUDGET = ModuleId.of("budget");
    private static final Series OUTGOING = new Series(OLD, "correspondence.dispatch", 2569);

    private final Office office;
    private final Map<PostId, PostPlace> posts = new HashMap<>();
    private final Map<RecordId, UnitId> single = new HashMap<>();
    private final Map<String, UnitId> mandates = new HashMap<>();
    private String kept = "";
    private String lapsing = "";
    private final TestDatabase databases;

    SplitOfABureauTest(TestDatabase databases) {
        this.databases = databases;
        this.office = new Office(databases, "procurement-assets", "citizen-complaints", "budget", "correspondence");
    }

    @BeforeEach
    void furnish() {
        office.announce();
        staff();
        assets();
        complaints();
        carriedBudget();
        orders();
        databases.transactions().together(() -> IntStream.range(0, 1_847).map(i -> office.numbering.next(OUTGOING)).sum());
        office.organisation.on(Office.DAY).mandates().stream()
                .filter(row -> row.what().unit().equals(OLD))
                .forEach(row -> mandates.put(row.id(), row.what().function().value().equals("vehicles") ? VEHICLES : SUPPLIES));
    }

    /** 43 posts: 40 people and 3 vacancies; 24 and 2 go one way, 16 and 1 the other. */
    private void staff() {
        Post director = office.organisation.now().postsIn(OLD).getFirst();
        office.person("p0", "บุคคล0", director);
        posts.put(director.id(), new PostPlace(SUPPLIES, Optional.of("ผู้อำนวยการสำนักบริหารพัสดุ"), Optional.empty(), true));
        for (int i = 1; i < 43; i++) {
            Post post = office.post("post-" + i, OLD.value(), "นักวิชาการพัสดุ " + i);
            UnitId to = i < 24 || i == 40 || i == 41 ? SUPPLIES : VEHICLES;
            posts.put(post.id(), new PostPlace(to, Optional.empty(), Optional.empty(), i == 24));
            if (i < 40) {
                office.person("p" + i, "บุคคล" + i, post);
            }
        }
    }

    /** 120 assets worth 6,480,000.00: 85 worth 4,215,500.00 and 35 worth 2,264,500.00. */
    private void assets() {
        databases.transactions().together(() -> {
            for (int i = 0; i < 120; i++) {
                BigDecimal cost = switch (i) {
                    case 0 -> new BigDecimal("15500.00");
                    case 85 -> new BigDecimal("564500.00");
                    default -> i < 85 ? new BigDecimal("50000.00") : new BigDecimal("50000.00");
                };
                RecordId id = new RecordId(ASSETS, "asset", "A%03d".formatted(i));
                enter(id, Optional.of(cost), Optional.empty());
                if (i >= 85) {
                    single.put(id, VEHICLES);
                }
            }
            return true;
        });
    }

    private void complaints() {
        for (int i = 1; i <= 3; i++) {
            RecordId id = new RecordId(COMPLAINTS, "complaint", "C" + i);
            enter(id, Optional.empty(), Optional.of(LocalDate.of(2026, 10, 10 + i)));
            if (i == 3) {
                single.put(id, VEHICLES);
            }
        }
    }

    private void carriedBudget() {
        RecordId small = new RecordId(BUDGET, "carry-over", "K2");
        enter(new RecordId(BUDGET, "carry-over", "K1"), Optional.of(new BigDecimal("1000000.00")), Optional.empty());
        enter(small, Optional.of(new BigDecimal("250000.00")), Optional.empty());
        single.put(small, VEHICLES);
    }

    private void enter(RecordId id, Optional<BigDecimal> amount, Optional<LocalDate> deadline) {
        office.records.enter(new RecordEntry(id, "เรื่องทดสอบ " + id.key(), Secrecy.ORDINARY, OLD, LocalDate.of(2026, 8, 1), true,
                deadline, amount));
    }

    private void orders() {
        kept = order("คำสั่งที่ 1/2569");
        lapsing = order("คำสั่งที่ 2/2569");
    }

    private String order(String number) {
        Authority authority = new Authority(new PostId("oags-head"), new Authority.Holder.ToPost(new PostId("oags-7-director")),
                Authority.Kind.BY_DELEGATION, 1, Optional.of("budget"), Optional.of(new BigDecimal("500000.00")), number);
        return office.book.begin(authority, LocalDate.of(2026, 1, 1), Optional.empty(), Citation.whole("note"));
    }

    private Mapping mapping() {
        return new Mapping(posts, Map.of(OLD, Map.of("*", SUPPLIES)), single, mandates, Map.of(kept, Fate.KEEP));
    }

    private static List<Operation> split() {
        return List.of(new Operation.Split(OLD, List.of(
                new UnitDraft(SUPPLIES, "สำนักบริหารพัสดุ", "Supplies Bureau", "อส 0001.14", Optional.of(Office.AGENCY), 7),
                new UnitDraft(VEHICLES, "สำนักบริหารยานพาหนะและทรัพย์สิน", "Vehicles and Property Bureau", "อส 0001.15",
                        Optional.of(Office.AGENCY), 8))));
    }

    @Test
    void a_rehearsal_tells_every_sum_and_writes_nothing() {
        String before = office.checksums();
        Plan plan = office.drafted(split(), mapping());
        Rehearsal rehearsal = office.reorganisations.rehearse(plan.id());
        assertThat(rehearsal.findings()).filteredOn(Finding::blocking).isEmpty();
        assertThat(moved(rehearsal, "person")).containsExactlyInAnyOrder("24 0", "16 0");
        assertThat(moved(rehearsal, "vacant")).containsExactlyInAnyOrder("2 0", "1 0");
        assertThat(moved(rehearsal, "post")).containsExactlyInAnyOrder("26 0", "17 0");
        assertThat(moved(rehearsal, "procurement-assets:asset")).containsExactlyInAnyOrder("85 4215500.00", "35 2264500.00");
        assertThat(moved(rehearsal, "citizen-complaints:complaint")).containsExactlyInAnyOrder("2 0", "1 0");
        assertThat(moved(rehearsal, "budget:carry-over")).containsExactlyInAnyOrder("1 1000000.00", "1 250000.00");
        assertThat(rehearsal.balance()).allMatch(Rehearsal.Balance::agrees);
        assertThat(rehearsal.after().unit(SUPPLIES)).isPresent();
        assertThat(office.checksums()).isEqualTo(before);
        assertThat(office.reorganisations.rehearse(plan.id()).movements()).isEqualTo(rehearsal.movements());
    }

    private static List<String> moved(Rehearsal rehearsal, String subject) {
        return rehearsal.movements().stream()
                .filter(movement -> movement.subject().equals(subject))
                .map(movement -> movement.count() + " " + movement.amount())
                .toList();
    }

    @Test
    void somebody_without_a_place_is_named() {
        posts.remove(new PostId("post-39"));
        Plan plan = office.drafted(split(), mapping());
        assertThat(office.reorganisations.rehearse(plan.id()).findings()).filteredOn(Finding::blocking).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.messageKey()).isEqualTo("reorganisation.finding.person-unplaced");
                    assertThat(finding.arguments().getFirst()).isEqualTo("นายบุคคล39 ทดสอบ");
                });
        assertThatThrownBy(() -> office.planned(split(), mapping())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void records_without_a_place_are_counted() {
        Mapping nowhere = new Mapping(posts, Map.of(), single, mandates, Map.of());
        Plan plan = office.drafted(split(), nowhere);
        assertThat(office.reorganisations.rehearse(plan.id()).findings())
                .filteredOn(finding -> finding.messageKey().equals("reorganisation.finding.records-unplaced"))
                .extracting(finding -> finding.arguments().get(0) + " " + finding.arguments().get(1))
                .containsExactlyInAnyOrder("85 procurement-assets:asset", "2 citizen-complaints:complaint", "1 budget:carry-over");
    }

    @Test
    void after_midnight_everything_is_at_its_new_place() {
        Plan plan = office.planned(split(), mapping());
        office.carryOut(plan);

        Chart after = office.organisation.on(Office.DAY);
        assertThat(after.unit(OLD)).isEmpty();
        assertThat(after.successorsOf(OLD)).containsExactlyInAnyOrder(SUPPLIES, VEHICLES);
        assertThat(after.postsIn(SUPPLIES)).hasSize(26);
        assertThat(after.postsIn(VEHICLES)).hasSize(17);
        assertThat(after.peopleIn(SUPPLIES)).hasSize(24);
        assertThat(after.peopleIn(VEHICLES)).hasSize(16);
        assertThat(office.unit("oags-14").head()).isPresent();
        assertThat(after.mandates()).extracting(row -> row.what().unit()).doesNotContain(OLD);
        assertThat(after.mandatesOf(SUPPLIES, ASSETS)).isNotEmpty();
        assertThat(after.authorities()).extracting(row -> row.id()).contains(kept).doesNotContain(lapsing);
        assertThat(office.organisation.on(Office.DAY.minusDays(1)).unit(OLD)).isPresent();
        assertThat(office.organisation.on(Office.DAY.minusDays(1)).postsIn(OLD)).hasSize(43);
        assertThat(office.reorganisations.find(plan.id()).orElseThrow().state()).isEqualTo(State.RECONCILED);
    }

    @Test
    void custody_deadlines_and_series_follow() {
        office.carryOut(office.planned(split(), mapping()));

        assertThat(office.records.tally(OLD)).isEmpty();
        assertThat(office.records.tally(SUPPLIES)).filteredOn(it -> it.type().equals("asset")).singleElement()
                .satisfies(it -> assertThat(it.amount()).isEqualByComparingTo("4215500.00"));
        RecordEntry third = office.records.find(new RecordId(COMPLAINTS, "complaint", "C3")).orElseThrow();
        assertThat(third.custodian()).isEqualTo(VEHICLES);
        assertThat(third.deadline()).contains(LocalDate.of(2026, 10, 13));
        assertThat(office.records.custody(third.id())).extracting(it -> it.unit()).containsExactly(OLD, VEHICLES);
        assertThat(office.records.orphans(Office.DAY, 10)).isEmpty();
        assertThat(office.series.frozen(2569)).singleElement().satisfies(it -> assertThat(it.last()).isEqualTo(1_847));
        assertThatThrownBy(() -> databases.transactions().together(() -> office.numbering.next(OUTGOING)))
                .isInstanceOf(RuleViolation.class);
        for (UnitId successor : List.of(SUPPLIES, VEHICLES)) {
            for (int year : List.of(2569, 2570)) {
                Series fresh = new Series(successor, "correspondence.dispatch", year);
                assertThat((int) databases.transactions().together(() -> office.numbering.next(fresh))).isEqualTo(1);
            }
        }
    }

    @Test
    void both_sides_sign_for_what_was_handed_over() {
        Plan plan = office.planned(split(), mapping());
        office.carryOut(plan);
        var lists = office.reorganisations.lists(plan.id());
        assertThat(lists).hasSize(2);
        assertThat(lists.stream().flatMap(list -> list.lines().stream()).filter(line -> line.subject().equals("person"))
                .mapToLong(Rehearsal.Movement::count).sum()).isEqualTo(40);
    }

    @Test
    void undo_restores_every_checksum_as_long_as_nothing_was_done() {
        Plan plan = office.planned(split(), mapping());
        String before = office.checksums();
        office.carryOut(plan);
        assertThat(office.checksums()).isNotEqualTo(before);
        office.access.asSystem(() -> {
            office.reorganisations.undo(plan.id());
            return true;
        });
        assertThat(office.checksums()).isEqualTo(before);
        assertThat((int) databases.transactions().together(() -> office.numbering.next(OUTGOING))).isEqualTo(1_848);
    }

    @Test
    void undo_is_refused_after_the_first_number_of_a_new_unit() {
        Plan plan = office.planned(split(), mapping());
        office.carryOut(plan);
        databases.transactions().together(() -> office.numbering.next(new Series(SUPPLIES, "correspondence.dispatch", 2569)));
        assertThatThrownBy(() -> office.access.asSystem(() -> {
            office.reorganisations.undo(plan.id());
            return true;
        })).isInstanceOfSatisfying(RuleViolation.class,
                refusal -> assertThat(refusal.messageKey()).isEqualTo("reorganisation.error.number-issued"));
    }

    @Test
    void nobody_confirms_what_they_drafted_and_nothing_happens_before_its_day() {
        Plan plan = office.drafted(split(), mapping());
        office.reorganisations.sign(plan.id());
        office.reorganisations.gazette(plan.id(), Office.GAZETTE);
        assertThatThrownBy(() -> office.access.asSystem(() -> {
            office.reorganisations.cutOver(plan.id());
            return true;
        })).isInstanceOf(RuleViolation.class);
        office.access.signIn(Office.HEAD);
        office.reorganisations.schedule(plan.id());
        assertThatThrownBy(() -> office.reorganisations.cutOver(plan.id())).isInstanceOfSatisfying(RuleViolation.class,
                refusal -> assertThat(refusal.messageKey()).isEqualTo("reorganisation.error.too-early"));
    }
}
