package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.testing.system.RunningSamnak;
import th.samnak.testing.system.SplitBureau;

/** A bureau of 43 posts is split on 1 ต.ค. 2569 by people at their browsers. Source: handbook, scenario S2. */
class ReorganisationIT {

    private static final String OLD = "สำนักบริหารทรัพย์สิน";
    private static final String SUPPLIES = "สำนักบริหารพัสดุ";
    private static final String VEHICLES = "สำนักบริหารยานพาหนะและทรัพย์สิน";
    private static final String FORGOTTEN = "s2-post-39";
    private static final List<String> MOVED = List.of(
            told("บุคคล", SUPPLIES, "24", "–"), told("บุคคล", VEHICLES, "16", "–"),
            told("ตำแหน่งว่าง", SUPPLIES, "2", "–"), told("ตำแหน่งว่าง", VEHICLES, "1", "–"),
            told("ตำแหน่ง", SUPPLIES, "26", "–"), told("ตำแหน่ง", VEHICLES, "17", "–"),
            told("ครุภัณฑ์", SUPPLIES, "85", "4,215,500.00"), told("ครุภัณฑ์", VEHICLES, "35", "2,264,500.00"),
            told("เรื่องร้องทุกข์", SUPPLIES, "2", "–"), told("เรื่องร้องทุกข์", VEHICLES, "1", "–"),
            told("เงินกัน", SUPPLIES, "1", "1,000,000.00"), told("เงินกัน", VEHICLES, "1", "250,000.00"));

    @TempDir
    private Path folder;

    private RunningSamnak samnak;
    private Chromium chromium;

    private static String told(String what, String to, String count, String amount) {
        return String.join("|", what, OLD, to, count, amount);
    }

    @BeforeEach
    void open() {
        samnak = SplitBureau.started(folder);
        samnak.mustDo("split:furnish");
        chromium = Chromium.launch();
    }

    @AfterEach
    void close() {
        chromium.close();
        samnak.close();
    }

    @Test
    void a_bureau_is_split_taken_back_split_again_and_handed_over() {
        try (Desk admin = newcomer("s2-admin", opened("s2-admin", "ADMINISTRATOR"));
                Desk head = newcomer("s2-head", reset("s2-head"));
                Desk deputy = newcomer("s2-deputy", opened("s2-deputy", "none"));
                Desk officer = newcomer("s2-p25", opened("s2-p25", "none"))) {
            PlanPage plan = drafted(admin);
            theFortiethIsNamed(plan);
            everySumAgrees(plan.on(deputy));
            publish(plan);
            twoPairsOfEyes(plan, deputy, head);
            assertThat(menu(officer)).contains("เรื่องทั้งหมด");

            samnak.mustDo("clock:set", "2026-10-01T00:00:01");
            PlanPage again = takenBack(plan.on(head), admin);
            publish(again);
            confirm(again.on(head)).until("มีผลแล้ว รอส่งมอบ");
            assertThat(menu(officer)).doesNotContain("เรื่องทั้งหมด");
            lookingBack(officer);
            handedOver(again.on(head));
            assertThat(Stream.of(admin, head, deputy, officer).flatMap(desk -> desk.faults().stream())).isEmpty();
        }
    }

    /** Everything has its place but one person. */
    private static PlanPage drafted(Desk admin) {
        PlanPage plan = PlanPage.begun(admin, "ประกาศเพื่อการทดสอบ");
        plan.split(OLD, List.of(List.of(SUPPLIES, "Supplies Bureau", "อส 0001.14", "oags-14"),
                List.of(VEHICLES, "Vehicles and Property Bureau", "อส 0001.15", "oags-15")));
        plan.tab("charts");
        admin.page().locator("#plan-charts").getByText("เกิดจากการแบ่ง").nth(1).waitFor();
        plan.placeAllBut(FORGOTTEN, SUPPLIES);
        plan.place(VEHICLES, IntStream.concat(IntStream.range(25, 39), IntStream.of(42)).mapToObj(i -> "s2-post-" + i).toList());
        plan.head(SUPPLIES, "oags-7-director", "ผู้อำนวยการ" + SUPPLIES).head(VEHICLES, "s2-post-24", "ผู้อำนวยการ" + VEHICLES);
        plan.rest("oags-7", SUPPLIES);
        plan.apart("ครุภัณฑ์", List.of("A1", "A09", "A085", "A086", "A087", "A088", "A089"), VEHICLES);
        plan.apart("เรื่องร้องทุกข์", List.of("C3"), VEHICLES).apart("เงินกัน", List.of("K2"), VEHICLES);
        plan.duty("พัสดุและทรัพย์สิน", SUPPLIES).duty("คลังพัสดุ", SUPPLIES).duty("ยานพาหนะ", VEHICLES).duty("Split", SUPPLIES);
        return plan.fate("D1", "ใช้ต่อตามบทเฉพาะกาล");
    }

    private static void theFortiethIsNamed(PlanPage plan) {
        assertThat(plan.rehearse()).contains("ยังดำเนินการไม่ได้ มีสิ่งที่ต้องแก้ 1 รายการ");
        assertThat(plan.findings()).filteredOn(line -> line.contains("ต้องแก้")).singleElement().asString()
                .contains("ยังไม่ได้กำหนดหน่วยงานใหม่ให้ นายs2-p39 ทดสอบ (นักวิชาการพัสดุ 39) จาก “" + OLD + "”");
    }

    private static void everySumAgrees(PlanPage plan) {
        plan.place(VEHICLES, List.of(FORGOTTEN));
        assertThat(plan.unplaced()).isEqualTo("จัดครบทุกตำแหน่งแล้ว");
        assertThat(plan.rehearse()).contains("ดำเนินการได้").doesNotContain("ยังดำเนินการไม่ได้");
        assertThat(plan.lines()).containsAll(MOVED);
        assertThat(plan.lines()).filteredOn(line -> line.contains("ตรงกัน")).hasSizeGreaterThan(5).noneMatch(line -> line.contains("ไม่ตรงกัน"));
        assertThat(plan.findings()).noneMatch(line -> line.contains("ต้องแก้"))
                .anyMatch(line -> line.contains("ทะเบียนหนังสือส่ง ปี 2569 ของ “" + OLD + "” ปิดที่เลข 1,847"))
                .anyMatch(line -> line.contains("D1") && line.contains("ยังใช้ต่อ"))
                .anyMatch(line -> line.contains("D2") && line.contains("สิ้นผลเมื่อแผนมีผล"));
    }

    /** Signed, and in the Royal Gazette of its year: volume 143 is of 2569. */
    private static void publish(PlanPage plan) {
        plan.refreshed().step("บันทึกการลงนาม").at("ลงนามแล้ว");
        plan.gazetted("142", "เล่ม 142 ไม่ตรงกับปีที่ประกาศ ปีนั้นคือเล่ม 143").at("ประกาศแล้ว");
    }

    /** The administrator decides on nothing; the deputy has typed at it; the head may. */
    private static void twoPairsOfEyes(PlanPage plan, Desk deputy, Desk head) {
        assertThat(plan.next().isEnabled()).isFalse();
        assertThat(plan.on(deputy).next().isEnabled()).isFalse();
        deputy.press("เพราะอะไร").sees("ผู้ร่างยืนยันแผนของตนเองไม่ได้");
        PlanPage confirmed = confirm(plan.on(head));
        assertThat(confirmed.next().isEnabled()).as("before its day").isFalse();
    }

    private static PlanPage confirm(PlanPage plan) {
        return plan.step("ยืนยันให้มีผล").at("รอวันมีผล");
    }

    /** Carried out at midnight, wound back before the first act, drafted anew from what was there. */
    private static PlanPage takenBack(PlanPage plan, Desk admin) {
        plan.until("มีผลแล้ว รอส่งมอบ").tab("lists");
        assertThat(plan.lines()).containsAll(MOVED);
        plan.other("studio-plan-undo").confirmed("ย้อนกลับโครงสร้างเดิม").at("ย้อนกลับแล้ว");
        return plan.on(admin).again();
    }

    private static List<String> menu(Desk desk) {
        desk.open("/").page().locator("nav").first().waitFor();
        return desk.page().locator("nav a").allInnerTexts().stream().map(String::strip).toList();
    }

    /** The day before shows the old bureau with its letters' code, and gives back no right that is lost today. */
    private static void lookingBack(Desk officer) {
        unit(officer, "oags-15").sees("อส 0001.15").sees(VEHICLES);
        officer.lookAt("30/9/2569");
        assertThat(officer.page().locator("#as-of-band").innerText()).contains("30 กันยายน 2569").contains("อ่านอย่างเดียว");
        assertThat(menu(officer)).doesNotContain("เรื่องทั้งหมด");
        unit(officer, "oags-7").sees("อส 0001.7").sees(OLD);
        officer.open("/").page().locator("#as-of-back").click();
    }

    private static Desk unit(Desk desk, String unit) {
        return desk.open("/studio/units/" + unit);
    }

    /** Who heads each side signs for it: the former director gives, the new ones take, nobody does both. */
    private void handedOver(PlanPage plan) {
        try (Desk former = newcomer("s2-p0", opened("s2-p0", "none"));
                Desk fresh = newcomer("s2-p24", opened("s2-p24", "none"))) {
            PlanPage received = plan.on(fresh);
            received.signed("takes_over", "oags-7", "oags-14").refused("ลงนามแทน “" + SUPPLIES + "” ได้เฉพาะหัวหน้าหน่วยงาน");
            received.signed("takes_over", "oags-7", "oags-15").sees("รับมอบโดย นายs2-p24 ทดสอบ");
            PlanPage given = plan.on(former);
            given.signed("hands_over", "oags-7", "oags-15").sees("ส่งมอบโดย นายs2-p0 ทดสอบ");
            given.signed("takes_over", "oags-7", "oags-14").sees("รับมอบโดย นายs2-p0 ทดสอบ");
            given.signed("hands_over", "oags-7", "oags-14").refused("ผู้ลงนามส่งมอบกับผู้ลงนามรับมอบต้องเป็นคนละคน");
            plan.refreshed().signed("hands_over", "oags-7", "oags-14").at("ส่งมอบครบ");
            assertThat(plan.lines()).containsAll(MOVED);
            assertThat(plan.tab("certificate").lines())
                    .anyMatch(line -> line.startsWith(OLD + "|ทะเบียนหนังสือส่ง|2569|1,847 ปิดสิ้นวันที่ 30 ก.ย. 2569"));
            assertThat(Stream.of(former, fresh).flatMap(desk -> desk.faults().stream())).isEmpty();
        }
    }

    private String opened(String person, String technical) {
        return password(samnak.mustDo("account:open", person, person, technical, "--json"));
    }

    private String reset(String account) {
        return password(samnak.mustDo("account:reset", account, "--json"));
    }

    private static String password(String answer) {
        Matcher told = Pattern.compile("\"password\"\\s*:\\s*\"([^\"]+)\"").matcher(answer);
        assertThat(told.find()).as(answer).isTrue();
        return told.group(1);
    }

    private Desk newcomer(String account, String password) {
        return Desk.at(chromium, samnak.address()).firstSignIn(account, password, "four-quiet-desks-2569");
    }
}
