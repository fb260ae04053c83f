package th.samnak.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.samnak.organisation.application.Rig.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Subscription;
import th.samnak.api.console.Report;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Coverage.State;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.LegalRule;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.OrganisationModule;
import th.samnak.organisation.OrganisationTables;
import th.samnak.organisation.console.AsOfCommand;
import th.samnak.organisation.console.CoverageCommand;
import th.samnak.organisation.console.DiffCommand;
import th.samnak.organisation.console.TraceCommand;
import th.samnak.organisation.ledger.Ledgers;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** What the two published texts lay down, as the system knows it when it is empty. */
@EachDatabase
class ShippedFactsTest {

    private static final LocalDate EVE = Rig.IN_FORCE.minusDays(1);

    private final TestDatabase databases;
    private final Database database;
    private final List<OfficeModule> running = new ArrayList<>();
    private final ModuleRegistry registry = new ModuleRegistry() {
        @Override
        public List<OfficeModule> modules() {
            return List.copyOf(running);
        }

        @Override
        public Subscription onChange(Runnable whenChanged) {
            return () -> {};
        }
    };
    private Rig rig;
    private Chart chart;

    ShippedFactsTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new OrganisationTables());
    }

    @BeforeEach
    void start() {
        rig = new Rig(databases, database);
        chart = rig.organisation.now();
        running.addAll(List.of(function("correspondence"), function("meetings"), new OrganisationModule()));
    }

    private Instrument instrument(String id) {
        return rig.book.instruments().stream().filter(it -> it.id().value().equals(id)).findFirst().orElseThrow();
    }

    private List<Clause> clauses(String id, Clause.Kind kind) {
        return instrument(id).clauses().stream().filter(clause -> clause.kind() == kind).toList();
    }

    @Test
    void the_announcement_has_nine_duties_with_a_gap_and_thirteen_bureaus() {
        Instrument announcement = instrument("oags-2563");
        assertThat(announcement.effective()).contains(LocalDate.of(2020, 10, 1));
        assertThat(announcement.gazette()).contains(new Gazette(
                Optional.of(2563 - 2426), Optional.empty(), Optional.empty(), LocalDate.of(2020, 9, 15)));
        List<Clause> duties = clauses("oags-2563", Clause.Kind.DUTY);
        assertThat(duties).extracting(Clause::mark).containsExactly("ก", "ข", "ค", "ง", "จ", "ฉ", "ช", "ซ", "ฌ", "ญ");
        assertThat(duties).filteredOn(Clause::missing).extracting(Clause::mark).containsExactly("ฉ");
        assertThat(duties).filteredOn(clause -> !clause.missing()).hasSize(9)
                .allSatisfy(clause -> assertThat(clause.titleTh()).isNotBlank()).allSatisfy(clause -> assertThat(clause.titleEn()).isNotBlank());
        List<Clause> units = clauses("oags-2563", Clause.Kind.UNIT);
        assertThat(units).extracting(Clause::mark).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");
        assertThat(chart.below(unit("oags"))).extracting(Unit::nameTh).containsExactly(
                "สำนักบริหารกลาง", "สำนักเทคโนโลยีสารสนเทศและการสื่อสาร", "สำนักวิทยบริการ", "สำนักยุทธศาสตร์ นโยบาย และแผน",
                "สำนักบริหารงบประมาณ", "สำนักการคลัง", "สำนักบริหารทรัพย์สิน", "สำนักบริหารอาคารและที่ดิน ออกแบบและก่อสร้าง",
                "สำนักบริหารทรัพยากรบุคคล", "สำนักวินัยและระบบคุณธรรม", "สำนักสิทธิประโยชน์และสวัสดิการ",
                "สำนักบริหารเงินนอกงบประมาณและค่าธรรมเนียมความแพ่ง", "สำนักนิติการ");
        assertThat(chart.below(unit("oags"))).allSatisfy(unit -> assertThat(chart.sourceOf(unit.id()))
                .contains(Citation.of("oags-2563", unit.id().value().substring(5))));
        assertThat(clauses("oags-policies", Clause.Kind.POLICY)).hasSize(5);
    }

    @Test
    void the_other_agency_has_eleven_duties_missions_strategies_and_a_vision_that_expired() {
        assertThat(clauses("ops-duties", Clause.Kind.DUTY)).extracting(Clause::mark)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
        assertThat(clauses("ops-missions", Clause.Kind.MISSION)).extracting(clause -> clause.mark().substring(8)).containsExactly(
                "1", "2", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "3", "3.1", "3.2");
        assertThat(clauses("ops-strategies", Clause.Kind.STRATEGY)).hasSize(4);
        assertThat(clauses("ops-vision", Clause.Kind.VISION)).hasSize(1);
        InstrumentId vision = new InstrumentId("ops-vision");
        assertThat(rig.organisation.on(LocalDate.of(2021, 12, 31)).instrument(vision)).isPresent();
        assertThat(rig.organisation.on(LocalDate.of(2022, 1, 1)).instrument(vision)).isEmpty();
        assertThat(instrument("ops-duties").confirmed()).isFalse();
        assertThat(instrument("ops-duties").effective()).isEmpty();
        assertThat(chart.below(unit("ops"))).hasSize(16);
    }

    @Test
    void every_clause_is_answered_as_the_handbook_reads_it_and_nothing_is_called_confirmed() {
        assertThat(units("ก")).containsExactly("oags-4");
        assertThat(units("ข")).containsExactlyInAnyOrder("oags-4", "oags-5");
        assertThat(units("ค")).containsExactly("oags-5");
        assertThat(units("ง")).contains("oags-9", "oags-10", "oags-6", "oags-7", "oags-8", "oags-11", "oags-2", "oags-1");
        assertThat(units("จ")).containsExactlyInAnyOrder("oags-13", "oags-9");
        assertThat(units("ช")).containsExactly("oags-4");
        assertThat(units("ซ")).containsExactly("oags-8");
        assertThat(units("ฌ")).containsExactly("oags-3");
        assertThat(units("ญ")).containsExactlyInAnyOrder("oags-1", "oags-12");
        assertThat(chart.mandates()).noneMatch(fact -> fact.what().confirmed());
        assertThat(chart.below(unit("oags"))).allSatisfy(unit -> assertThat(chart.mandates())
                .as(unit.nameEn()).anyMatch(fact -> fact.what().unit().equals(unit.id())));
    }

    private List<String> units(String mark) {
        return chart.mandates().stream()
                .filter(fact -> fact.source().equals(Citation.of("oags-2563", mark)))
                .map(fact -> fact.what().unit().value())
                .distinct()
                .toList();
    }

    @Test
    void shared_functions_reach_every_unit_of_their_agency_and_no_other() {
        ModuleId correspondence = ModuleId.of("correspondence");
        assertThat(chart.units()).allSatisfy(unit -> assertThat(chart.mandatesOf(unit.id(), correspondence)).isNotEmpty().allSatisfy(
                fact -> assertThat(chart.within(fact.what().unit(), chart.agencyOf(unit.id()).id())).isTrue()));
        assertThat(chart.functionsOf(unit("oags-5"))).contains(ModuleId.of("budget")).doesNotContain(ModuleId.of("discipline"));
        assertThat(chart.functionsOf(unit("ops-9"))).contains(ModuleId.of("citizen-complaints")).doesNotContain(ModuleId.of("vehicles"));
    }

    @Test
    void every_unit_has_a_vacant_head_and_every_agency_its_law() {
        assertThat(chart.units()).allSatisfy(unit -> {
            assertThat(unit.head()).isEmpty();
            assertThat(chart.postsIn(unit.id())).filteredOn(Post::heads).hasSize(1);
        });
        for (String agency : List.of("oags", "ops")) {
            assertThat(chart.rulesOf(unit(agency))).extracting(LegalRule::topic).containsExactly(LegalRule.Topic.values());
        }
    }

    @Test
    void the_two_days_differ_in_menus_prefixes_and_approvers_each_with_its_clause() {
        Report eve = new AsOfCommand(rig.organisation, registry, rig.clock).run(List.of("2563-09-30"));
        Report day = new AsOfCommand(rig.organisation, registry, rig.clock).run(List.of("1", "ต.ค.", "2563"));
        for (String what : List.of("function", "prefix", "approver", "unit")) {
            assertThat(of(eve, "oags", what)).as(what).isNotEmpty().isNotEqualTo(of(day, "oags", what));
        }
        assertThat(eve.rows()).allSatisfy(row -> assertThat(row.get(4).toString()).isNotBlank());
        assertThat(day.rows()).allSatisfy(row -> assertThat(row.get(5).toString()).isNotBlank());
        assertThat(of(day, "oags-3", "function")).extracting(row -> row.get(4)).contains("oags-2563#ง");
        Report diff = new DiffCommand(rig.organisation, registry).run(List.of(EVE.toString(), Rig.IN_FORCE.toString()));
        assertThat(diff.rows()).hasSizeGreaterThan(13 * 4).noneMatch(row -> row.get(1).toString().startsWith("ops"));
        assertThat(new DiffCommand(rig.organisation, registry).run(List.of("2020-10-01", "2020-10-02")).rows()).isEmpty();
        assertThat(new AsOfCommand(rig.organisation, registry, rig.clock)
                        .run(List.of("2563-10-01", "--known-at", "2500-01-01")).summary())
                .startsWith("0 units");
        assertThatThrownBy(() -> new AsOfCommand(rig.organisation, registry, rig.clock).run(List.of("sometime")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<Object>> of(Report report, String unit, String what) {
        return report.rows().stream().filter(row -> row.get(0).equals(unit) && row.get(1).equals(what)).toList();
    }

    @Test
    void a_menu_entry_is_traced_to_its_clauses_or_refused() {
        TraceCommand trace = new TraceCommand(rig.organisation, registry, rig.clock);
        Report found = trace.run(List.of("correspondence/incoming"));
        assertThat(found.ok()).isTrue();
        assertThat(found.rows()).extracting(row -> row.get(0) + "#" + row.get(3))
                .contains("oags-2563#ง", "oags-2563#ญ", "ops-2549#กองกลาง ก");
        assertThat(trace.run(List.of("gossip")).ok()).isFalse();
        assertThat(trace.run(List.of("X/y")).ok()).isFalse();
        assertThat(trace.run(List.of("meetings", "--as-of", "2005-01-01")).ok()).isFalse();
        assertThat(trace.run(List.of("organisation")).ok()).isTrue();
        assertThat(trace.run(List.of("budget")).summary()).contains("does not run");
    }

    @Test
    void without_a_function_less_is_covered_and_the_clause_is_named() {
        DutyCoverage coverage = new DutyCoverage(rig.organisation, new Ledgers(database, databases.transactions(), rig.clock), registry);
        var with = coverage.on(LocalDate.now(rig.clock));
        assertThat(with.count(State.MISSING)).isEqualTo(1);
        assertThat(with.count(State.EXPIRED)).isEqualTo(1);
        assertThat(with.count(State.ORPHANED)).isZero();
        running.removeIf(module -> module.id().value().equals("meetings"));
        running.add(function("gossip"));
        var without = coverage.on(LocalDate.now(rig.clock));
        assertThat(without.percent()).isLessThan(with.percent());
        assertThat(without.lines()).filteredOn(line -> line.state() == State.NOT_RUNNING
                        && line.function().equals(Optional.of(ModuleId.of("meetings"))))
                .extracting(line -> line.clause().orElseThrow())
                .containsExactlyInAnyOrder(Citation.of("oags-2563", "ง"), Citation.of("ops-2549", "กองกลาง ข"));
        assertThat(without.count(State.ORPHANED)).isEqualTo(1);
        String half = String.format(Locale.ROOT, "%.3f", (with.percent() + without.percent()) / 2);
        CoverageCommand command = new CoverageCommand(coverage, rig.clock);
        assertThat(command.run(List.of("--fail-under", half)).ok()).isFalse();
        running.add(function("meetings"));
        assertThat(command.run(List.of("--fail-under", half)).ok()).isTrue();
    }

    @Test
    void on_the_eve_only_the_earlier_regulation_is_known_for_the_one_agency() {
        Chart before = rig.organisation.on(EVE);
        assertThat(before.below(unit("oags"))).isEmpty();
        assertThat(before.sourceOf(unit("oags"))).contains(Citation.whole("oags-2546"));
        assertThat(before.mandates()).extracting(Dated::what).extracting(Mandate::unit).contains(new UnitId("oags"));
        assertThat(before.instrument(new InstrumentId("oags-2563"))).isEmpty();
        assertThat(before.instrument(new InstrumentId("oags-2546"))).isPresent();
        assertThat(chart.instrument(new InstrumentId("oags-2546"))).isEmpty();
    }

    private static OfficeModule function(String id) {
        return new OfficeModule() {
            @Override
            public ModuleId id() {
                return ModuleId.of(id);
            }

            @Override
            public List<Permission> permissions() {
                return List.of();
            }
        };
    }
}
