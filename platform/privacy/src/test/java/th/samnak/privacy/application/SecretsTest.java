package th.samnak.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.notices.Notice;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.privacy.PrivacyModule;
import th.samnak.privacy.PrivacyTables;
import th.samnak.privacy.domain.LedgerLine.Act;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryNotices;
import th.samnak.testing.SheetRules;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class SecretsTest {

    private static final RecordId PLAN = new RecordId(Bench.FUNCTION, "paper", "1");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 8, 3);

    private final TestDatabase test;
    private final Database database;
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final TestAccess access = new TestAccess(Cast.ANONG);
    private final CastOrganisation organisation = new CastOrganisation(clock);
    private final Bench.Papers papers = new Bench.Papers(access);
    private MemoryNotices box = new MemoryNotices();
    private JpaControls controls;
    private SecretBook book;
    private SecretActs acts;
    private InspectionBook inspections;

    SecretsTest(TestDatabase test) {
        this.test = test;
        this.database = test.open(new PrivacyTables());
    }

    @BeforeEach
    void begin() {
        test.empty();
        by(Cast.ANONG);
        box = new MemoryNotices();
        MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
        Sources sources = new Sources(List.of(papers), List.of(), List.of(), List.of(box));
        var power = Bench.headAlone(organisation, Cast.SIRIPORN.person());
        controls = new JpaControls(database, access, organisation, new Bench.Numbers(), clock);
        book = new SecretBook(database, access, power, organisation, new NoStories(), sources, clock);
        acts = new SecretActs(database, access, power, organisation, audit, book, sources, clock);
        inspections = new InspectionBook(database, access, organisation, SheetRules.of(new PrivacyModule()), audit, clock);
    }

    @Test
    void what_becomes_secret_is_entered_once_and_every_change_of_level_is_a_line() {
        enter(Secrecy.ORDINARY, Optional.empty());
        assertThat(book.count(ControlQuery.ALL)).isZero();
        enter(Secrecy.CONFIDENTIAL, Optional.of(Secrecy.ORDINARY));
        enter(Secrecy.CONFIDENTIAL, Optional.of(Secrecy.CONFIDENTIAL));
        enter(Secrecy.SECRET, Optional.of(Secrecy.CONFIDENTIAL));
        enter(Secrecy.ORDINARY, Optional.of(Secrecy.SECRET));
        assertThat(file().lines()).extracting(ControlFile.Line::act).containsExactly(Act.ENTERED, Act.RAISED, Act.DECLASSIFIED);
        assertThat(file().row().number()).isEqualTo("1/2569");
        assertThat(book.list(new ControlQuery(Optional.empty(), false, false), 0, 10)).isEmpty();
    }

    @Test
    void what_a_function_enters_while_nobody_is_signed_in_is_entered_as_the_systems() {
        access.signOut();
        enter(Secrecy.SECRET, Optional.empty());
        by(Cast.ANONG);
        assertThat(file().lines()).singleElement().satisfies(line -> assertThat(line.name()).isEqualTo("system"));
    }

    @Test
    void the_head_alone_changes_the_level_with_a_reason_and_all_holders_are_told_but_not_of_what() {
        enter(Secrecy.SECRET, Optional.empty());
        assertThatThrownBy(() -> classify(Secrecy.CONFIDENTIAL, "ลดความสำคัญลง")).isInstanceOf(NotPermitted.class);
        by(Cast.SIRIPORN);
        assertThatThrownBy(() -> classify(Secrecy.CONFIDENTIAL, " ")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> classify(Secrecy.SECRET, "เหตุผล")).isInstanceOf(RuleViolation.class);
        classify(Secrecy.CONFIDENTIAL, "ลดความสำคัญลง");
        assertThat(papers.levels.get(PLAN)).isEqualTo(Secrecy.CONFIDENTIAL);
        ControlFile.Line line = file().lines().getLast();
        assertThat(line.act()).isEqualTo(Act.LOWERED);
        assertThat(line.reason()).isEqualTo("ลดความสำคัญลง");
        assertThat(line.capacity()).isNotBlank();
        assertThat(box.sent()).extracting(Notice::to).containsExactly(new PersonId("anong"));
        assertThat(box.sent().toString()).doesNotContain("แผนลับ").doesNotContain("ลดความสำคัญลง");
    }

    @Test
    void a_level_has_a_day_of_review_and_comes_up_when_it_is_there() {
        enter(Secrecy.SECRET, Optional.empty());
        by(Cast.SIRIPORN);
        ControlRow row = file().row();
        assertThatThrownBy(() -> acts.review(row.id(), row.version(), "คงเดิม", Optional.of(LocalDate.of(2026, 8, 3)), ""))
                .isInstanceOf(RuleViolation.class);
        acts.review(row.id(), row.version(), "คงเดิม", Optional.of(NEXT_YEAR), "");
        assertThat(file().row().reviewOn()).contains(NEXT_YEAR);
        assertThat(book.due()).isZero();
        clock.set("2027-08-03T08:30");
        assertThat(book.due()).isOne();
        assertThat(file().row().late()).isTrue();
    }

    @Test
    void whoever_may_not_know_the_matter_sees_its_number_alone_and_can_do_nothing_to_it() {
        enter(Secrecy.TOP_SECRET, Optional.empty());
        by(Cast.WICHAI);
        ControlFile seen = file();
        assertThat(seen.row().masked()).isTrue();
        assertThat(seen.row().title() + seen.row().docNo() + seen.row().from() + seen.row().to() + seen.row().reason()).isEmpty();
        assertThat(seen.lines()).allSatisfy(line -> assertThat(line.reason()).isEmpty());
        assertThatThrownBy(() -> acts.copy(seen.row().id(), seen.row().version(), "กรม")).isInstanceOf(NotPermitted.class);
        by(Cast.SOMCHAI);
        assertThatThrownBy(() -> book.list(ControlQuery.ALL, 0, 10)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void another_agencys_secret_is_not_found() {
        enter(Secrecy.SECRET, Optional.empty());
        String id = file().row().id();
        access.signIn(new Caller(
                new PersonId("x"), "x", "x", new UnitId("ops"), Cast.ANONG.roles(), Secrecy.TOP_SECRET));
        assertThat(book.list(ControlQuery.ALL, 0, 10)).isEmpty();
        assertThatThrownBy(() -> book.open(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.open("'")).isInstanceOf(NotFound.class);
    }

    @Test
    void copies_are_numbered_and_a_loss_is_told_to_the_head() {
        enter(Secrecy.SECRET, Optional.empty());
        ControlRow row = file().row();
        assertThat(acts.copy(row.id(), row.version(), "กรมหนึ่ง")).isOne();
        assertThatThrownBy(() -> acts.copy(row.id(), row.version(), "กรมสอง")).isInstanceOf(StaleDataException.class);
        assertThat(acts.copy(row.id(), file().row().version(), "กรมสอง")).isEqualTo(2);
        acts.lost(row.id(), file().row().version(), false, "ไม่อยู่ในตู้");
        assertThat(box.sent()).extracting(Notice::to).containsExactly(Cast.SIRIPORN.person());
        assertThat(file().lines()).extracting(ControlFile.Line::copy).containsExactly(0, 1, 2, 0);
    }

    @Test
    void the_committee_looks_every_six_months() {
        assertThat(inspections.book().overdue()).isTrue();
        inspections.note(LocalDate.of(2026, 8, 1), "กรรมการสามคน", "ครบตรงทะเบียน", true);
        assertThat(inspections.book().next()).contains(LocalDate.of(2027, 2, 1));
        assertThat(inspections.book().overdue()).isFalse();
        assertThat(inspections.book().figure().isVerified()).isFalse();
        assertThatThrownBy(() -> inspections.note(LocalDate.of(2026, 8, 4), "กรรมการ", "ผล", true)).isInstanceOf(RuleViolation.class);
    }

    private void enter(Secrecy level, Optional<Secrecy> before) {
        papers.levels.put(PLAN, level);
        controls.entered(entry(level), before.map(SecretsTest::entry));
    }

    private static RecordEntry entry(Secrecy level) {
        return new RecordEntry(
                PLAN, "เรื่องลับ", level, new UnitId("oags-1"), LocalDate.of(2026, 8, 3), true, Optional.empty(), Optional.empty());
    }

    private void classify(Secrecy level, String reason) {
        ControlRow row = file().row();
        acts.classify(row.id(), row.version(), level, reason, Optional.empty(), "");
    }

    private ControlFile file() {
        return book.open(book.list(ControlQuery.ALL, 0, 10).getFirst().id());
    }

    private void by(Caller person) {
        access.signIn(person);
    }
}
