package th.samnak.templates.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.templates.Template;
import th.samnak.api.templates.Templates.Wording;
import th.samnak.templates.Parasols;
import th.samnak.templates.TemplatesModule;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class TemplatesTest {

    private static final String LOAN = "parasols.LOAN";
    private static final Wording OURS = new Wording("ยืมของกอง", "ยืมร่ม", "ขอยืม {{จำนวน}}");

    private final TestDatabase test;
    private final Database database;
    private final TestAccess access = new TestAccess(Cast.MALEE);
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final CastOrganisation organisation = new CastOrganisation(clock);
    private BroughtTexts brought;
    private JpaTemplates templates;

    TemplatesTest(TestDatabase test) {
        this.test = test;
        this.database = test.open(new TemplatesModule());
    }

    @BeforeEach
    void start() {
        test.empty();
        brought = new BroughtTexts(database, clock);
        brought.bring(new Parasols());
        templates = new JpaTemplates(
                database, brought, organisation, access, new MemoryAuditTrail(access, clock), clock);
    }

    private JpaTemplates by(Caller caller) {
        access.signIn(caller);
        return templates;
    }

    private static Optional<UnitId> unitOf(Caller caller) {
        return Optional.of(caller.unit());
    }

    @Test
    void what_a_function_brings_everybody_can_begin_with() {
        Template loan = by(Cast.DECHA).offered(LOAN).getFirst();
        assertThat(loan.name()).isEqualTo("ขอยืมร่ม");
        assertThat(loan.blanks()).containsExactly("วันที่", "ผู้ยืม", "จำนวน");
        assertThat(loan.filled(Map.of("วันที่", "3 ส.ค. 2569", "ผู้ยืม", "ก$1", "จำนวน", " ")).body()).isEqualTo(
                "ด้วย ก$1 ขอยืมร่มจำนวน ................ คัน ในวันที่ 3 ส.ค. 2569\nจึงเรียนมาเพื่อโปรดพิจารณา");
        assertThat(templates.forms()).containsExactly("parasols.LOAN", "parasols.RETURN");
    }

    @Test
    void brought_again_it_is_there_once_and_what_people_changed_stays_changed() {
        Template loan = by(Cast.ADMIN).offered(LOAN).getFirst();
        templates.change(loan.id(), loan.edition(), new Wording("ขอยืมร่ม", "ใหม่", "ใหม่"));
        brought.bring(new Parasols());
        assertThat(templates.all()).hasSize(2);
        assertThat(templates.open(loan.id()).subject()).isEqualTo("ใหม่");
        assertThat(templates.editions(loan.id())).extracting(Template::edition).containsExactly(2, 1);
    }

    @Test
    void a_function_that_goes_takes_its_forms_along_and_leaves_the_texts() {
        brought.unbring(new Parasols());
        assertThat(by(Cast.MALEE).forms()).isEmpty();
        assertThat(templates.all()).hasSize(2);
    }

    @Test
    void a_unit_has_its_own_which_others_do_not_see() {
        String id = by(Cast.MALEE).add(LOAN, unitOf(Cast.MALEE), OURS);
        assertThat(by(Cast.SOMCHAI).offered(LOAN)).extracting(Template::name).containsExactly("ยืมของกอง", "ขอยืมร่ม");
        assertThat(by(Cast.DECHA).offered(LOAN)).extracting(Template::name).containsExactly("ขอยืมร่ม");
        assertThatThrownBy(() -> by(Cast.DECHA).open(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> by(Cast.DECHA).change(id, 1, OURS)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_agencys_are_everybodys_in_it_and_kept_by_few() {
        Optional<UnitId> agency = Optional.of(organisation.agencyOf(Cast.SIRIPORN.unit()).id());
        assertThatThrownBy(() -> by(Cast.MALEE).add(LOAN, agency, OURS)).isInstanceOf(NotPermitted.class);
        by(Cast.WILAI).add(LOAN, agency, OURS);
        assertThat(by(Cast.DECHA).offered(LOAN)).hasSize(2);
        assertThat(by(Cast.WILAI).owners()).containsExactly(unitOf(Cast.WILAI), agency);
        assertThat(by(Cast.ADMIN).owners()).containsExactly(Optional.empty());
    }

    @Test
    void a_change_makes_an_edition_unless_nothing_changed_and_never_over_somebody_elses() {
        String id = by(Cast.MALEE).add(LOAN, unitOf(Cast.MALEE), OURS);
        templates.change(id, 1, OURS);
        assertThat(templates.editions(id)).hasSize(1);
        templates.change(id, 1, new Wording("ยืมของกอง", "ยืมร่ม", "ขอยืมอีก"));
        assertThat(templates.open(id).body()).isEqualTo("ขอยืมอีก");
        assertThatThrownBy(() -> templates.change(id, 1, OURS)).isInstanceOf(StaleDataException.class);
    }

    @Test
    void withdrawn_it_is_offered_no_more_until_taken_back() {
        String id = by(Cast.MALEE).add(LOAN, unitOf(Cast.MALEE), OURS);
        templates.use(id, false);
        assertThat(templates.offered(LOAN)).extracting(Template::id).doesNotContain(id);
        assertThat(templates.all()).extracting(Template::id).contains(id);
        templates.use(id, true);
        assertThat(templates.offered(LOAN)).extracting(Template::id).contains(id);
    }

    @Test
    void what_is_missing_too_long_or_named_twice_is_refused_by_name() {
        templates.add(LOAN, unitOf(Cast.MALEE), OURS);
        assertThat(refusal(OURS)).isEqualTo("templates.error.taken");
        assertThat(refusal(new Wording(" ", "ก", "ข"))).isEqualTo("error.required");
        assertThat(refusal(new Wording("ก", "ก".repeat(501), "ข"))).isEqualTo("templates.error.long");
        assertThat(List.of(templates.add(LOAN, unitOf(Cast.MALEE), new Wording("ก", "ก", "ข".repeat(30_000))))).hasSize(1);
    }

    private String refusal(Wording wording) {
        try {
            templates.add(LOAN, unitOf(Cast.MALEE), wording);
        } catch (RuleViolation refused) {
            return ((OfficeException) refused).messageKey();
        }
        return "";
    }
}
