package th.samnak.reorganisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.announcements.AnnouncementsTables;
import th.samnak.announcements.api.Announcements;
import th.samnak.announcements.api.Draft;
import th.samnak.announcements.application.JpaAnnouncements;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.reorganisation.announced.JpaAnnouncedPlans;
import th.samnak.reorganisation.api.AnnouncedPlans;
import th.samnak.reorganisation.api.AnnouncedPlans.Choice;
import th.samnak.reorganisation.api.AnnouncedPlans.NewUnit;
import th.samnak.reorganisation.api.AnnouncedPlans.Outline;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Mapping.Fate;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.console.DraftCommand;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.PlainSentences;
import th.samnak.testing.TestDatabase;

/** An announcement that was read becomes a drafted plan in one step. All texts are made up. */
@EachDatabase
class AnnouncedPlansTest {

    private static final String TEXT = """
            ประกาศคณะกรรมการตัวอย่าง
            เรื่อง การปรับปรุงหน่วยงานภายในสำนักงานเลขาธิการสำนักงานอัยการสูงสุด พ.ศ. ๒๕๖๙
            ข้อ ๑ ประกาศนี้ให้ใช้บังคับตั้งแต่วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๙ เป็นต้นไป
            ข้อ ๒ ให้เปลี่ยนชื่อสำนักนิติการเป็นสำนักกฎหมายและว่าวไทย
            ข้อ ๓ ให้แบ่งสำนักบริหารทรัพย์สินออกเป็นสำนักบริหารพัสดุ และสำนักบริหารยานพาหนะ
            ข้อ ๔ ให้รวมสำนักบริหารงบประมาณและสำนักการคลังเข้าด้วยกันเป็นสำนักงบประมาณและการคลัง
            ข้อ ๕ ให้ยุบเลิกสำนักวิทยบริการ และให้โอนบรรดากิจการ ทรัพย์สิน หนี้ และงบประมาณของสำนักวิทยบริการไปเป็นของสำนักบริหารกลาง
            ข้อ ๖ ให้จัดตั้งสำนักกิจการว่าว
            ข้อ ๗ บรรดาระเบียบ ประกาศ และคำสั่งที่ใช้บังคับอยู่ ให้คงใช้บังคับต่อไปเท่าที่ไม่ขัดหรือแย้งกับประกาศนี้
            ประกาศ ณ วันที่ ๑ กันยายน พ.ศ. ๒๕๖๙
            """;
    private static final InstrumentId ID = new InstrumentId("kites-2569");

    private final Office office;
    private final Announcements announcements;
    private final AnnouncedPlans announced;

    AnnouncedPlansTest(TestDatabase databases) {
        Database drafts = databases.open(new AnnouncementsTables());
        this.office = new Office(databases);
        this.announcements = new JpaAnnouncements(
                drafts, office.book, office.access, new MemoryAuditTrail(office.access, office.clock), office.clock);
        this.announced = new JpaAnnouncedPlans(announcements, office.reorganisations, office.organisation, office.book, office.access,
                databases.transactions());
    }

    @BeforeEach
    void signIn() {
        office.access.signIn(Office.DRAFTER);
    }

    private String read(String text) {
        return announcements.propose("ว่าว", text).id();
    }

    private static Choice choice(Map<String, NewUnit> units) {
        return new Choice(Optional.of(ID), "Kites", Optional.empty(), units);
    }

    private static NewUnit unit(String nameEn) {
        return new NewUnit(Optional.empty(), nameEn, "");
    }

    @Test
    void every_sentence_of_change_becomes_an_operation_that_cites_its_clause() {
        Outline outline = announced.draft(read(TEXT), choice(Map.of()));
        Plan plan = office.reorganisations.find(outline.plan().orElseThrow()).orElseThrow();

        assertThat(plan.state()).isEqualTo(Plan.State.DRAFT);
        assertThat(plan.effective()).isEqualTo(Office.DAY);
        assertThat(plan.instrument().id()).isEqualTo(ID);
        assertThat(plan.operations()).hasSize(5);
        assertThat(plan.clauses()).hasSize(5);
        assertThat(cited(plan, Operation.Rename.class, "ข้อ 2")).satisfies(it -> {
            assertThat(it.unit()).isEqualTo(new UnitId("oags-13"));
            assertThat(it.nameTh()).isEqualTo("สำนักกฎหมายและว่าวไทย");
        });
        assertThat(cited(plan, Operation.Split.class, "ข้อ 3")).satisfies(it -> {
            assertThat(it.unit()).isEqualTo(new UnitId("oags-7"));
            assertThat(it.into()).extracting(part -> part.nameTh()).containsExactly("สำนักบริหารพัสดุ", "สำนักบริหารยานพาหนะ");
            assertThat(it.into()).allMatch(part -> part.parent().equals(Optional.of(Office.AGENCY)) && part.order() == 7);
        });
        assertThat(cited(plan, Operation.Merge.class, "ข้อ 4")).satisfies(it -> {
            assertThat(it.units()).containsExactly(new UnitId("oags-5"), new UnitId("oags-6"));
            assertThat(it.into().nameTh()).isEqualTo("สำนักงบประมาณและการคลัง");
        });
        assertThat(cited(plan, Operation.Abolish.class, "ข้อ 5")).isEqualTo(
                new Operation.Abolish(new UnitId("oags-3"), Optional.of(new UnitId("oags-1"))));
        assertThat(cited(plan, Operation.Create.class, "ข้อ 6")).satisfies(it -> assertThat(it.unit().nameTh()).isEqualTo("สำนักกิจการว่าว"));
        assertThat(plan.operations().stream().flatMap(it -> it.makes().stream()).map(it -> it.id()).distinct()).hasSize(4);
        assertThat(outline.open()).isEmpty();
    }

    private static <T extends Operation> T cited(Plan plan, Class<T> kind, String mark) {
        T operation = plan.operations().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
        assertThat(plan.clauses()).containsEntry(operation, mark);
        return operation;
    }

    @Test
    void an_outline_keeps_nothing_and_takes_what_a_person_adds() {
        String draft = read(TEXT);
        String before = office.book.checksum();
        Outline outline = announced.outline(draft, choice(Map.of("สำนักกิจการว่าว",
                new NewUnit(Optional.of(new UnitId("kites")), "Kite Affairs Bureau", "อส 0001.99"), "สำนักกฎหมายและว่าวไทย", unit("Law"))));

        assertThat(outline.plan()).isEmpty();
        assertThat(outline.operations()).filteredOn(Operation.Create.class::isInstance).singleElement().satisfies(it ->
                assertThat(((Operation.Create) it).unit()).satisfies(made -> {
                    assertThat(made.id()).isEqualTo(new UnitId("kites"));
                    assertThat(made.nameEn()).isEqualTo("Kite Affairs Bureau");
                    assertThat(made.letterPrefix()).isEqualTo("อส 0001.99");
                }));
        assertThat(outline.operations()).filteredOn(Operation.Rename.class::isInstance).singleElement()
                .satisfies(it -> assertThat(((Operation.Rename) it).nameEn()).isEqualTo("Law"));
        assertThat(office.reorganisations.list()).isEmpty();
        assertThat(office.book.checksum()).isEqualTo(before);
        assertThat(announcements.open(draft).draft().open()).isTrue();
    }

    @Test
    void names_that_are_wanting_are_asked_for_by_the_rehearsal() {
        String id = announced.draft(read(TEXT), choice(Map.of())).plan().orElseThrow();
        assertThat(office.reorganisations.rehearse(id).findings()).filteredOn(Finding::blocking)
                .extracting(Finding::messageKey).containsOnly("reorganisation.finding.no-name").hasSize(5);
    }

    @Test
    void what_is_carried_out_in_the_end_cites_the_clauses() {
        String text = """
                ประกาศคณะกรรมการตัวอย่าง เรื่อง การจัดตั้งสำนักกิจการว่าว พ.ศ. 2569
                ข้อ 1 ประกาศนี้ให้ใช้บังคับตั้งแต่วันที่ 1 ตุลาคม พ.ศ. 2569 เป็นต้นไป
                ข้อ 2 ให้จัดตั้งสำนักกิจการว่าวขึ้นในสำนักงานเลขาธิการสำนักงานอัยการสูงสุด
                """;
        Outline outline = announced.draft(read(text), choice(Map.of("สำนักกิจการว่าว", unit("Kite Affairs Bureau"))));
        Plan plan = office.reorganisations.find(outline.plan().orElseThrow()).orElseThrow();
        office.reorganisations.sign(plan.id());
        office.reorganisations.gazette(plan.id(), Office.GAZETTE);
        office.access.as(Office.HEAD, () -> {
            office.reorganisations.schedule(plan.id());
            return true;
        });
        office.carryOut(plan);
        assertThat(office.organisation.on(Office.DAY).sourceOf(new UnitId("oags-14"))).contains(Citation.of(ID.value(), "ข้อ 2"));
    }

    @Test
    void a_confirmed_announcement_is_drafted_by_the_name_of_its_instrument() {
        announced.draft(read(TEXT), choice(Map.of()));
        Outline again = announced.draft(ID.value(), Choice.NONE);
        assertThat(again.instrument()).isEqualTo(ID);
        assertThat(office.reorganisations.list()).hasSize(2);
        assertThat(office.book.instruments()).filteredOn(it -> it.id().equals(ID)).hasSize(1);
    }

    @Test
    void a_name_for_the_instrument_is_found_when_none_is_given() {
        assertThat(announced.outline(read(TEXT), Choice.NONE).instrument()).isEqualTo(new InstrumentId("oags-2569"));
        office.announce();
        assertThat(announced.outline(read(TEXT), Choice.NONE).instrument()).isEqualTo(new InstrumentId("oags-2569-2"));
    }

    @Test
    void what_cannot_be_told_from_the_text_is_said() {
        Outline outline = announced.outline(read("""
                ประกาศคณะกรรมการตัวอย่าง เรื่อง การปรับปรุงหน่วยงาน พ.ศ. 2569
                ข้อ 1 ให้ใช้บังคับตั้งแต่วันที่ 1 ตุลาคม พ.ศ. 2569 เป็นต้นไป
                ข้อ 2 ให้เปลี่ยนชื่อสำนักที่ไม่มีอยู่เป็นสำนักว่าว
                ข้อ 3 ให้ยุบเลิกสำนักวิทยบริการ
                ข้อ 4 ให้จัดตั้งสำนักนิติการ
                ข้อ 5 ให้แยกสำนักบริหารพัสดุออกจากสำนักบริหารทรัพย์สิน
                """), Choice.NONE);
        assertThat(outline.open()).extracting(Finding::messageKey).containsExactlyInAnyOrder("reorganisation.open.unit-unknown",
                "reorganisation.open.no-heir", "reorganisation.open.stands-already", "reorganisation.open.part-of");
        assertThat(outline.operations()).extracting(it -> it.getClass().getSimpleName()).containsExactlyInAnyOrder("Abolish", "Create");
    }

    @Test
    void a_duty_that_the_clauses_do_not_tell_is_chosen_by_a_person() {
        String draft = read("""
                ประกาศคณะกรรมการตัวอย่าง เรื่อง การโอนภารกิจ พ.ศ. 2569
                ข้อ 1 ให้ใช้บังคับตั้งแต่วันที่ 1 ตุลาคม พ.ศ. 2569 เป็นต้นไป
                ข้อ 2 ให้โอนภารกิจด้านว่าวไทยของสำนักบริหารกลางไปเป็นของสำนักนิติการ
                """);
        Outline open = announced.outline(draft, Choice.NONE);
        assertThat(open.operations()).isEmpty();
        Finding asked = open.open().getFirst();
        assertThat(asked.messageKey()).isEqualTo(AnnouncedPlans.WHICH_DUTY);
        assertThat(asked.subject()).isEqualTo("oags-1");

        String subject = String.valueOf(asked.arguments().getFirst());
        Outline told = announced.outline(draft, new Choice(
                Optional.empty(), "", Optional.empty(), Map.of(), Map.of(subject, ModuleId.of("correspondence"))));
        assertThat(told.operations()).containsExactly(new Operation.TransferDuty(
                new UnitId("oags-1"), new UnitId("oags-13"), ModuleId.of("correspondence")));
        assertThat(told.clauses().values()).containsExactly("ข้อ 2");
        assertThat(told.open()).isEmpty();
    }

    @Test
    void a_unit_that_is_replaced_in_its_place_is_split() {
        Outline outline = announced.outline(read("""
                ประกาศคณะกรรมการตัวอย่าง
                เรื่อง การแบ่งสำนักบริหารทรัพย์สินออกเป็นสองสำนัก พ.ศ. 2569

                ข้อ 1 ให้ยุบเลิกสำนักบริหารทรัพย์สิน และจัดตั้งหน่วยงานขึ้นแทน ดังนี้
                (1) สำนักบริหารพัสดุ
                (2) สำนักบริหารยานพาหนะและทรัพย์สิน

                ข้อ 2 ประกาศนี้ให้ใช้บังคับตั้งแต่วันที่ 1 ตุลาคม 2569 เป็นต้นไป
                """), Choice.NONE);
        assertThat(outline.operations()).singleElement().isInstanceOfSatisfying(Operation.Split.class, split -> {
            assertThat(split.unit()).isEqualTo(new UnitId("oags-7"));
            assertThat(split.into()).extracting(part -> part.nameTh())
                    .containsExactly("สำนักบริหารพัสดุ", "สำนักบริหารยานพาหนะและทรัพย์สิน");
        });
        assertThat(outline.clauses().values()).containsOnly("ข้อ 1");
    }

    @Test
    void a_list_of_the_whole_structure_tells_who_is_new_and_who_is_missing() {
        Outline outline = announced.outline(read("""
                ประกาศคณะกรรมการตัวอย่าง เรื่อง การแบ่งหน่วยงานภายในสำนักงานเลขาธิการสำนักงานอัยการสูงสุด พ.ศ. 2569
                ให้แบ่งหน่วยงานภายในสำนักงานเลขาธิการสำนักงานอัยการสูงสุด ดังต่อไปนี้
                ๑. สำนักบริหารกลาง
                ๒. สำนักเทคโนโลยีสารสนเทศและการสื่อสาร
                ๓. สำนักวิทยบริการ
                ๔. สำนักยุทธศาสตร์ นโยบาย และแผน
                ๕. สำนักบริหารงบประมาณ
                ๖. สำนักการคลัง
                ๗. สำนักบริหารทรัพย์สิน
                ๘. สำนักกิจการว่าว
                ให้ใช้บังคับตั้งแต่วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๙ เป็นต้นไป
                """), Choice.NONE);
        assertThat(outline.operations()).singleElement().isInstanceOfSatisfying(Operation.Create.class, create -> {
            assertThat(create.unit().nameTh()).isEqualTo("สำนักกิจการว่าว");
            assertThat(create.unit().order()).isEqualTo(8);
        });
        assertThat(outline.open()).extracting(Finding::messageKey).hasSize(6).containsOnly("reorganisation.open.not-listed");
    }

    @Test
    void orders_that_a_transitional_clause_keeps_are_mapped_so() {
        Authority authority = new Authority(new PostId("oags-head"), new Authority.Holder.ToPost(new PostId("oags-7-director")),
                Authority.Kind.BY_DELEGATION, 1, Optional.empty(), Optional.empty(), "คำสั่งที่ 1/2569");
        String row = office.book.begin(authority, Office.DAY.minusDays(90), Optional.empty(), Citation.whole("note"));
        assertThat(announced.outline(read(TEXT), Choice.NONE).mapping().authorities()).isEqualTo(Map.of(row, Fate.KEEP));
        assertThat(announced.outline(read(TEXT.replaceAll("ข้อ ๗.*", "")), Choice.NONE).mapping().authorities()).isEmpty();
    }

    @Test
    void without_a_day_or_an_agency_nothing_is_drafted_and_nothing_confirmed() {
        String undated = read(TEXT.replaceAll("ข้อ ๑ .*", ""));
        assertThatThrownBy(() -> announced.draft(undated, choice(Map.of()))).isInstanceOfSatisfying(RuleViolation.class,
                refusal -> assertThat(refusal.messageKey()).isEqualTo("reorganisation.error.no-day"));
        assertThat(announcements.open(undated).draft().open()).isTrue();
        Draft discarded = announcements.discard(undated, announcements.open(undated).draft().version());
        assertThatThrownBy(() -> announced.draft(discarded.id(), choice(Map.of()))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> announced.draft("nothing", choice(Map.of()))).isInstanceOf(OfficeException.class);
        office.access.signIn(Office.HEAD);
        assertThatThrownBy(() -> announced.draft(undated, choice(Map.of()))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_command_prints_operations_with_their_clauses() {
        Report report = new DraftCommand(office.reorganisations, announced, new PlainSentences())
                .run(List.of("--from-announcement", read(TEXT), "oags", "kites-2569"));
        assertThat(report.rows()).hasSize(5).contains(List.of("operation", "ข้อ 5", "abolish | oags-3 | oags-1"));
        assertThat(report.summary()).contains("kites-2569", "2026-10-01");
    }
}
