package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.testing.system.RunningSamnak;
import th.samnak.testing.system.SplitBureau;

/**
 * One day of a letter and its people: the clerk takes it in, the officer answers, the section head sends the draft back, the
 * deputy signs from the phone by the power that the head has delegated, the clerk sends it. Weeks later somebody asks what happened.
 */
class DayAtTheDeskIT {

    private static final String SUBJECT = "ขอรับการสนับสนุนวิทยากรด้านงานสารบรรณอิเล็กทรอนิกส์";
    private static final String ORDER = "คำสั่งที่ 99/2569";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final Pattern REMINDER = Pattern.compile("มีเรื่องรอท่าน \\d+ เรื่อง");
    private static final int WARNED_DAYS = 3;
    private static final int KEPT_YEARS = 15;
    /** A mail leaves within five seconds. */
    private static final int LEAVING_MILLIS = 7_000;
    private static final int MAIL_MILLIS = 60_000;
    private static final int LOOK_MILLIS = 1_500;

    @TempDir
    private Path folder;

    private GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private RunningSamnak samnak;
    private Chromium chromium;
    private OfficeDays days;
    private LocalDate due;
    private LocalDate today;

    @BeforeEach
    void open() {
        mail.start();
        samnak = RunningSamnak.demo(folder.resolve("data"))
                .environment("JAVA_TOOL_OPTIONS", "-Dsamnak.clock.adjustable=true")
                .setting("mail.host", "127.0.0.1")
                .setting("mail.port", String.valueOf(mail.getSmtp().getPort()))
                .setting("mail.security", "none")
                .setting("mail.from", "samnak@example.go.th")
                .ready();
        chromium = Chromium.launch();
        SplitBureau.await(() -> samnak.mustDo("demo:list").contains("correspondence"));
        calendar();
        samnak.mustDo("clock:set", today + "T09:00");
    }

    private void calendar() {
        LocalDate now = LocalDate.now(ZoneId.of("Asia/Bangkok"));
        days = OfficeDays.from(samnak, now.getYear());
        due = days.afterHoliday(now.plusWeeks(2));
        today = days.before(due, 6);
    }

    @AfterEach
    void close() {
        chromium.close();
        samnak.close();
        mail.stop();
    }

    @Test
    void three_people_answer_a_letter_in_time_and_all_can_be_told_afterwards() throws Exception {
        String incoming = received();
        assigned(incoming);
        deputyAppointed();
        mailWanted("malee");
        String answer = answered(incoming);
        remindedOnWorkingDaysOnly();
        sentBack(answer);
        mended(answer);
        checked(answer);
        String number = signedOnThePhone(answer);
        sent(answer);
        found(number, answer);
        told(incoming, answer);
        surveyedYearsLater();
    }

    private String received() {
        try (Desk wilai = desk("wilai")) {
            wilai.open("/correspondence/incoming/new");
            wilai.type("ที่", "อว 0601/" + System.nanoTime() % 100_000).type("ลงวันที่", OfficeDays.typed(today.minusDays(3)))
                    .type("จาก", "มหาวิทยาลัยสมมติ").type("เรื่อง", SUBJECT);
            wilai.press("ลงทะเบียนรับ").sees("ลงทะเบียนรับแล้ว").sees(SUBJECT);
            String letter = wilai.recordId();
            wilai.press("ส่งต่อหน่วยงาน").choose("หน่วยงานเจ้าของเรื่อง", "สำนักบริหารกลาง").confirm("ส่งต่อหน่วยงาน").sees("ส่งต่อแล้ว");
            wilai.press("รับเข้าสำนัก").sees("รับเข้าสำนักและออกเลขรับแล้ว");
            return letter;
        }
    }

    /** The deadline is told, and changed an hour later. */
    private void assigned(String letter) {
        try (Desk prasert = desk("prasert")) {
            prasert.open("/correspondence/incoming/" + letter).sees(SUBJECT);
            prasert.press("มอบหมาย").choose("มอบให้", "สมชาย").type("ครบกำหนด", OfficeDays.typed(due.plusWeeks(1)))
                    .type("ให้ดำเนินการอย่างไร", "ร่างหนังสือตอบ").confirm("มอบหมาย").sees("มอบหมายแล้ว");
            samnak.mustDo("clock:set", today + "T10:00");
            prasert.press("มอบหมาย").choose("มอบให้", "สมชาย").type("ครบกำหนด", OfficeDays.typed(due))
                    .type("ให้ดำเนินการอย่างไร", "เร่งให้ทันกำหนดใหม่").confirm("มอบหมาย").sees("มอบหมายแล้ว");
        }
    }

    private void deputyAppointed() {
        String order;
        try (Desk somchai = desk("somchai")) {
            somchai.open("/studio/orders").press("ร่างคำสั่ง");
            somchai.pick("ประเภท", "ปฏิบัติราชการแทน").choose("อำนาจของตำแหน่ง", "เลขาธิการสำนักงานอัยการสูงสุด")
                    .choose("ผู้ใช้อำนาจ", "วิชัย").type("เลขที่และวันที่ของคำสั่ง", ORDER).confirm("บันทึก");
            somchai.page().waitForURL("**/studio/orders/*");
            order = somchai.page().url();
            assertThat(Axe.faultsAtBothWidths(somchai)).isEmpty();
        }
        try (Desk siriporn = desk("siriporn")) {
            siriporn.page().navigate(order);
            siriporn.press("ลงนามคำสั่ง").confirm("ลงนามคำสั่ง").sees("บันทึกแล้ว");
        }
    }

    private void mailWanted(String account) throws Exception {
        try (Desk desk = desk(account)) {
            desk.open("/notices/ways").press("ตั้งหรือเปลี่ยนอีเมล");
            desk.type("อีเมล", account + "@example.go.th").attempt("ส่งรหัส");
            assertThat(mail.waitForIncomingEmail(60_000, 1)).isTrue();
            Matcher code = CODE.matcher(String.valueOf(mail.getReceivedMessages()[0].getContent()));
            assertThat(code.find()).isTrue();
            desk.type("รหัส", code.group()).confirm("ยืนยันอีเมล").sees("ยืนยันอีเมลแล้ว");
        }
    }

    private String answered(String incoming) {
        try (Desk somchai = desk("somchai")) {
            somchai.open("/correspondence/incoming/" + incoming);
            story(somchai);
            say(somchai, "ขอรายชื่อวิทยากร @มาลี");
            somchai.page().locator(".sk-composer-people vaadin-button").filter(has("มาลี")).first().click();
            somchai.press("ส่งความเห็น").sees("@นางมาลี งามการ");
            somchai.open("/correspondence/outgoing/new?answers=" + incoming);
            somchai.type("ข้อความ", "ด้วยท่านมีหนังสือขอวิทยากร นั้น\n\nจึงเรียนมาเพื่อโปรดทราบ");
            somchai.press("บันทึกร่าง").sees("บันทึกร่างแล้ว");
            somchai.page().waitForURL(url -> !url.contains("/new"));
            String letter = somchai.recordId();
            somchai.press("ส่งให้ตรวจ").choose("เสนอต่อ", "มาลี").confirm("ส่งให้ตรวจ").sees("บันทึกแล้ว");
            return letter;
        }
    }

    private void remindedOnWorkingDaysOnly() throws Exception {
        List<LocalDate> warned = List.of(days.before(due, WARNED_DAYS), days.before(due, 1));
        List<LocalDate> reminded = new ArrayList<>();
        for (LocalDate day = today.plusDays(1); day.isBefore(due); day = day.plusDays(1)) {
            samnak.mustDo("clock:set", day + "T08:00");
            int before = reminders();
            String told = samnak.mustDo("approval:remind");
            if (!told.startsWith("0 ") && anotherAfter(before, warned.contains(day) ? MAIL_MILLIS : LEAVING_MILLIS)) {
                reminded.add(day);
            }
        }
        assertThat(reminded).isEqualTo(warned);
        assertThat(ChronoUnit.DAYS.between(reminded.getLast(), due)).isGreaterThan(1);
    }

    private boolean anotherAfter(int before, long millis) throws Exception {
        for (long until = System.currentTimeMillis() + millis; System.currentTimeMillis() < until; ) {
            if (reminders() > before) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return false;
    }

    /** Of this letter: the demonstration has others, which fall due when they like; and no news of it, which may come late. */
    private int reminders() throws Exception {
        int all = 0;
        for (MimeMessage message : mail.getReceivedMessages()) {
            if (REMINDER.matcher(message.getSubject()).find() && String.valueOf(message.getContent()).contains(SUBJECT)) {
                all++;
            }
        }
        return all;
    }

    private void sentBack(String letter) {
        try (Desk malee = desk("malee")) {
            malee.open("/correspondence/outgoing/" + letter);
            malee.press("ส่งคืนแก้ไข").type("เหตุผล", "ขอให้ระบุชื่อวิทยากร").confirm("ส่งคืนแก้ไข").sees("บันทึกแล้ว");
        }
    }

    private void mended(String letter) {
        try (Desk somchai = desk("somchai")) {
            somchai.open("/correspondence/outgoing/" + letter + "/edit").sees("บันทึกร่าง");
            assertThat(Axe.faultsAtBothWidths(somchai)).isEmpty();
            somchai.type("ข้อความ", "สำนักขอส่งนายสมมติ ใจดี เป็นวิทยากร\n\nจึงเรียนมาเพื่อโปรดทราบ");
            somchai.press("บันทึกร่าง").sees("บันทึกร่างแล้ว");
            somchai.press("ส่งให้ตรวจ").choose("เสนอต่อ", "มาลี").confirm("ส่งให้ตรวจ").sees("บันทึกแล้ว");
        }
    }

    private void checked(String letter) {
        try (Desk malee = desk("malee")) {
            malee.open("/correspondence/outgoing/" + letter);
            malee.press("ตรวจแล้ว").confirm("ตรวจแล้ว").sees("บันทึกแล้ว");
            malee.press("เสนอ").choose("เสนอต่อ", "วิชัย").confirm("เสนอ").sees("เสนอลงนาม");
        }
    }

    private String signedOnThePhone(String letter) {
        try (Desk wichai = Desk.phone(chromium, samnak.address()).signIn("wichai")) {
            wichai.open("/correspondence/outgoing/" + letter).press("ลงนาม");
            wichai.pick("ในฐานะ", "ปฏิบัติราชการแทน").confirm("ลงนาม").sees("ลงนามแล้ว เลขที่");
            Matcher number = Pattern.compile("เลขที่ (อส \\S+)").matcher(wichai.text("ลงนามแล้ว เลขที่").textContent());
            assertThat(number.find()).isTrue();
            assertThat(wichai.faults()).isEmpty();
            assertThat(samnak.mustDo("approval:authority", letter)).contains(ORDER);
            return number.group(1);
        }
    }

    private void sent(String letter) {
        try (Desk wilai = desk("wilai")) {
            wilai.open("/correspondence/outgoing/" + letter);
            wilai.press("ส่งหนังสือ").confirm("ส่งหนังสือ");
            wilai.sees("ส่งแล้ว");
        }
    }

    private void found(String number, String letter) {
        try (Desk somchai = desk("somchai")) {
            somchai.open("/correspondence/outgoing").sees(SUBJECT);
            somchai.page().keyboard().press("Control+k");
            Locator field = somchai.page().locator(".sk-palette input");
            Locator link = somchai.page().locator(".sk-palette a[href*='" + letter + "']").first();
            field.waitFor();
            SplitBureau.await(() -> { // the index hears of it a moment later
                field.fill("");
                field.fill(number);
                somchai.page().waitForTimeout(LOOK_MILLIS);
                return link.count() > 0;
            });
            link.click();
            somchai.page().waitForURL("**/outgoing/" + letter + "**");
            somchai.sees(SUBJECT);
        }
    }

    /** Who changed the deadline and when, and who signed by what power? */
    private void told(String incoming, String answer) {
        try (Desk siriporn = desk("siriporn")) {
            siriporn.open("/correspondence/incoming/" + incoming);
            String changed = story(siriporn).page().locator(".sk-timeline li").filter(has("เร่งให้ทันกำหนดใหม่")).first().textContent();
            assertThat(changed).contains("ประเสริฐ").contains("10.0");
            siriporn.open("/correspondence/outgoing/" + answer);
            story(siriporn).sees("ขอให้ระบุชื่อวิทยากร").sees("วิชัย");
        }
        assertThat(samnak.mustDo("audit:verify")).doesNotContain("broken in");
    }

    /** What need no longer be kept is put on the list of what is to be destroyed. */
    private void surveyedYearsLater() {
        samnak.mustDo("clock:set", today.plusYears(KEPT_YEARS) + "T10:00");
        try (Desk prasert = desk("prasert")) {
            prasert.open("/correspondence/filing/destruction").press("สำรวจหนังสือครบอายุ").sees("จัดทำบัญชีแล้ว");
            prasert.page().waitForURL("**/destruction/*");
            assertThat(Axe.faultsAtBothWidths(prasert)).isEmpty();
        }
    }

    private Desk desk(String account) {
        return Desk.at(chromium, samnak.address()).signIn(account);
    }

    private static Desk story(Desk desk) {
        desk.page().locator("vaadin-tab").filter(has("ความเป็นมา")).click();
        return desk.sees("แสดงความเห็น");
    }

    private static void say(Desk desk, String words) {
        Locator area = desk.page().locator(".sk-composer textarea");
        area.click();
        area.pressSequentially(words);
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
