package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import th.samnak.e2e.OpenOffice.Office;

/** A function comes, goes and comes back while people work. */
@ExtendWith(OpenOffice.class)
class HotDeployIT {

    private static final Path JAR = Path.of("../../bundles/meetings/target/meetings-0.1.0.jar");
    private static final String MENU = "nav a[href='meetings'], nav a[href='/meetings'], nav a[href$='/meetings']";

    private final Office office;
    private final Path dropped;

    HotDeployIT(Office office) {
        this.office = office;
        this.dropped = office.samnak().dropFolder().resolve("meetings.jar");
    }

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(dropped);
    }

    @Test
    void a_dropped_function_appears_works_goes_and_returns_in_open_browsers() throws IOException {
        try (Desk watcher = office.desk("malee");
                Desk typist = office.desk("somchai")) {
            typist.open("/correspondence/outgoing/new");
            typist.type("เรื่อง", "ข้อความที่ไม่ควรหาย");
            typist.field("ข้อความ").fill("พิมพ์อยู่");
            watcher.open("/");
            drop();
            watcher.page().locator(MENU).first().waitFor();
            watcher.page().locator(MENU).first().click();
            watcher.button("นัดประชุม").waitFor();

            Files.delete(dropped);
            watcher.page().locator(MENU).first().waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.DETACHED));
            assertThat(watcher.page().url()).endsWith("/meetings");
            watcher.button("นัดประชุม")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            drop();
            watcher.button("นัดประชุม").waitFor();

            typist.field("ข้อความ").pressSequentially(" ต่อ");
            assertThat(typist.field("เรื่อง").inputValue()).isEqualTo("ข้อความที่ไม่ควรหาย");
            assertThat(typist.field("ข้อความ").inputValue()).isEqualTo("พิมพ์อยู่ ต่อ");
            assertThat(typist.faults()).isEmpty();
            assertThat(watcher.faults()).isEmpty();
        }
    }

    @Test
    void a_committee_meets_and_its_chair_signs_the_minutes() throws IOException {
        drop();
        try (Desk malee = office.desk("malee")) {
            malee.page().locator(MENU).first().waitFor();
            malee.open("/meetings/committees");
            assertThat(Axe.faultsAtBothWidths(malee.sees("ตั้งคณะกรรมการนี้"))).isEmpty();
            malee.type("ชื่อคณะกรรมการ", "คณะทำงานทดลอง").choose("ประธานกรรมการ", "ประเสริฐ").choose("กรรมการ", "สมชาย");
            malee.press("ตั้งคณะกรรมการนี้").sees("ตั้ง คณะทำงานทดลอง แล้ว");
            malee.open("/meetings/new");
            assertThat(Axe.faultsAtBothWidths(malee.sees("บันทึกแผนการประชุม"))).isEmpty();
            malee.type("สถานที่", "ห้องประชุม 1").type("วันที่ประชุม", OfficeDays.typed(LocalDate.now().plusMonths(1)))
                    .type("4 เรื่องเสนอให้ที่ประชุมพิจารณา", "แผนงานปีหน้า");
            malee.press("บันทึกแผนการประชุม").sees("บันทึกแผนการประชุมแล้ว");
            malee.press("เชิญประชุม").sees("เชิญแล้ว");
            malee.press("เปิดประชุม");
            malee.dialog().getByText("ประเสริฐ").first().click();
            malee.confirm("เปิดประชุม").sees("กำลังประชุม");
            malee.press("บันทึกมติ").type("มติที่ประชุม", "เห็นชอบ").confirm("บันทึกมติ").sees("มติที่ประชุม: เห็นชอบ");
            malee.press("เลิกประชุม").sees("เลิกประชุมแล้ว");
            malee.press("เสนอรายงาน").confirm("เสนอรายงานเพื่อลงนาม").sees("รายงานรอลงนาม");
            String meeting = malee.page().url();
            assertThat(Axe.faultsAtBothWidths(malee)).isEmpty();
            assertThat(Axe.faultsAtBothWidths(malee.open("/meetings").sees("คณะทำงานทดลอง"))).isEmpty();
            try (Desk prasert = office.desk("prasert")) {
                prasert.open(meeting.substring(meeting.indexOf("/meetings/")));
                prasert.press("ลงนาม").sees("เวียนรายงานแล้ว");
            }
        }
    }

    @Test
    void fifty_rounds_leave_nothing_behind() throws IOException {
        drop();
        try (Desk malee = office.desk("malee")) {
            malee.page().locator(MENU).first().waitFor();
            String answer = office.samnak().mustDo("module:certify", "meetings", "--rounds", "50");
            assertThat(answer).doesNotContain("false");
        }
    }

    /** As an administrator does it: whole files only, moved into the folder. */
    private void drop() throws IOException {
        Path copy = office.samnak().data().resolve("meetings.jar.part");
        Files.copy(JAR, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, dropped, StandardCopyOption.ATOMIC_MOVE);
    }
}
