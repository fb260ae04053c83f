package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.e2e.OpenOffice.Office;

/** What people and others try that must not work: refused in a sentence, and nothing is lost. */
@ExtendWith(OpenOffice.class)
class BadInputIT {

    private final Office office;

    @TempDir
    private Path folder;

    BadInputIT(Office office) {
        this.office = office;
    }

    @Test
    void forged_ids_are_answered_alike_whether_the_letter_exists_or_not() {
        String subject = "หนังสือของสำนักบริหารกลาง " + System.nanoTime();
        String letter;
        try (Desk wilai = office.desk("wilai")) {
            letter = receive(wilai, subject);
        }
        try (Desk kanya = office.desk("kanya")) {
            String others = bodyOf(kanya, "/correspondence/incoming/" + letter);
            String forged = bodyOf(kanya, "/correspondence/incoming/forged-id");
            assertThat(others).doesNotContain(subject).isEqualTo(forged).doesNotContain("Exception");
        }
    }

    @Test
    void markup_in_a_subject_stays_text() {
        String subject = "<img src=x onerror=\"document.title='broken'\"><b>หนา</b> " + System.nanoTime();
        try (Desk wilai = office.desk("wilai")) {
            receive(wilai, subject);
            wilai.open("/correspondence?q=" + subject.substring(subject.lastIndexOf(' ') + 1)).sees("<b>หนา</b>");
            assertThat(wilai.page().title()).doesNotContain("broken");
            assertThat(wilai.page().locator("main img[src=x]").count()).isZero();
        }
    }

    @Test
    void an_executable_that_calls_itself_a_pdf_is_refused() throws IOException {
        byte[] program = new byte[4096];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, program, 0, 7);
        Path file = Files.write(folder.resolve("แผนงาน.pdf"), program);
        try (Desk wilai = office.desk("wilai")) {
            receive(wilai, "มีไฟล์แนบปลอม " + System.nanoTime());
            wilai.page().locator("vaadin-upload input[type=file]").first().setInputFiles(file);
            wilai.page().locator(".sk-upload-refusals p").first().waitFor();
            assertThat(wilai.page().locator(".sk-upload-refusals").first().textContent()).contains("แผนงาน.pdf");
            assertThat(wilai.page().locator(".sk-files").first().textContent()).doesNotContain("แผนงาน.pdf");
        }
    }

    @Test
    void a_file_of_200_megabytes_is_refused_and_the_system_goes_on() throws IOException {
        Path file = folder.resolve("ใหญ่.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write("%PDF-1.7\n".getBytes());
            sparse.setLength(200L * 1024 * 1024);
        }
        try (Desk wilai = office.desk("wilai")) {
            receive(wilai, "มีไฟล์ใหญ่ " + System.nanoTime());
            wilai.page().locator("vaadin-upload input[type=file]").first().setInputFiles(file);
            wilai.page().locator(".sk-upload-refusals p, vaadin-upload-file [part=error]").first().waitFor();
            wilai.open("/correspondence").sees("หนังสือเข้า");
        }
    }

    @Test
    void what_was_typed_survives_an_expired_session() {
        String subject = "พิมพ์ค้างไว้ " + System.nanoTime();
        try (Desk somchai = office.desk("somchai")) {
            somchai.open("/correspondence/outgoing/new");
            somchai.type("เรื่อง", subject).type("ข้อความ", "ย่อหน้าที่ยังไม่ได้บันทึก").sees("บันทึกร่าง");
            somchai.page().context().clearCookies();
            somchai.field("ข้อความ").pressSequentially(" และคำสุดท้าย");
            somchai.page().waitForTimeout(2500);
            somchai.signIn("somchai");
            somchai.open("/correspondence/outgoing/new");
            somchai.page().waitForFunction("() => [...document.querySelectorAll('textarea')]"
                    + ".some(area => area.value.includes('และคำสุดท้าย'))");
            assertThat(somchai.field("เรื่อง").inputValue()).isEqualTo(subject);
        }
    }

    @Test
    void a_register_with_broken_rows_is_judged_before_anything_is_saved() throws IOException {
        try (Desk kanya = office.desk("kanya")) {
            kanya.open("/correspondence/registers/import");
            kanya.pick("ทะเบียน", "ทะเบียนประกาศ").answered(); // another register throws away what was judged before
            Path file = Files.write(folder.resolve("ทะเบียน.csv"), List.of(
                    "เลขทะเบียน,ที่,ลงวันที่,จาก,ถึง,เรื่อง,การปฏิบัติ,หมายเหตุ",
                    "1,1/2569,5/1/2569,สำนัก,ทั่วไป,เรื่องที่ดี,,",
                    "สอง,2/2569,5/1/2569,สำนัก,ทั่วไป,เลขไม่ใช่ตัวเลข,,",
                    "3,3/2569,31/2/2569,สำนัก,ทั่วไป,วันที่ไม่มีจริง,,"));
            kanya.page().locator("vaadin-upload input[type=file]").first().setInputFiles(file);
            kanya.sees("บรรทัด 3").sees("บรรทัด 4");
            assertThat(kanya.text("อ่านได้ 3 แถว").isVisible()).isTrue();
        }
    }

    private static String receive(Desk clerk, String subject) {
        clerk.open("/correspondence/incoming/new");
        clerk.type("ที่", "ทส 0101/" + System.nanoTime() % 1_000_000).type("ลงวันที่", "20/11/2569").type("จาก", "กรมสมมติ").type("เรื่อง", subject);
        clerk.press("ลงทะเบียนรับ");
        clerk.page().waitForURL(url -> url.contains("/incoming/") && !url.endsWith("/new"));
        return clerk.recordId();
    }

    private static String bodyOf(Desk desk, String path) {
        desk.open(path);
        desk.page().locator("h1").first().waitFor();
        return desk.page().locator("main").first().innerText().replaceAll("[A-Z0-9-]{6,}", "…");
    }
}
