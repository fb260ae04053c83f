package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.testing.system.RunningSamnak;

/**
 * An officer retires: the director plans, the head confirms, the power fails before the day, and at midnight the receiver has the
 * letters and signs for them.
 */
class PersonHandOverIT {

    private static final int MOST_SECONDS = 150;

    @TempDir
    private Path folder;

    private final LocalDate day = LocalDate.now(ZoneId.of("Asia/Bangkok")).plusDays(1);
    private RunningSamnak samnak;
    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = Chromium.launch();
        start();
    }

    @AfterEach
    void close() {
        chromium.close();
        samnak.close();
    }

    private void start() {
        samnak = RunningSamnak.demo(folder.resolve("data"))
                .environment("JAVA_TOOL_OPTIONS", "-Dsamnak.clock.adjustable=true")
                .ready();
        await(() -> samnak.mustDo("demo:list").contains("correspondence"));
    }

    private static void await(BooleanSupplier there) {
        for (int i = 0; i < MOST_SECONDS && !there.getAsBoolean(); i++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        assertThat(there.getAsBoolean()).isTrue();
    }

    private Desk desk(String account) {
        return Desk.at(chromium, samnak.address()).signIn(account);
    }

    private String depends(String person) {
        return samnak.mustDo("person:depends", person, "--reason", "retires");
    }

    @Test
    void everything_that_depends_on_an_officer_goes_to_another_with_a_receipt() {
        String before = depends("decha");
        assertThat(before).contains("correspondence:assigned", "correspondence:draft", "security:account", "organisation:post");
        assertThat(samnak.mustDo("person:handover", "decha", "--to", "kanya", "--on", day.toString(), "--reason", "retires", "--dry-run"))
                .contains("nothing is written");
        String address = planned();
        confirmed(address);

        samnak.kill();
        start();
        assertThat(depends("decha")).isEqualTo(before);

        samnak.mustDo("clock:set", day + "T00:00:01");
        await(() -> depends("decha").contains("0 depend on decha"));
        signed(address);
        assertThat(samnak.mustDo("register:prove", "--year", String.valueOf(day.getYear() + 543))).contains("handover.receipt");
    }

    private String planned() {
        try (Desk narong = desk("narong")) {
            narong.open("/handover/new/decha").sees("สิ่งที่ผูกกับ นายเดชา ทำจริง");
            narong.pick("เหตุ", "เกษียณ");
            narong.type("วันแรกที่ผู้รับรับผิดชอบ", day.toString()).choose("ผู้รับมอบ", "กัญญา").sees("จึงต้องมีผู้ยืนยันอีกคน");
            narong.press("วางแผนส่งมอบ").sees("รอยืนยัน");
            narong.page().waitForURL(url -> !url.contains("/new"));
            assertThat(narong.faults()).isEmpty();
            assertThat(Axe.faultsAtBothWidths(narong)).isEmpty();
            return "/handover/" + narong.recordId();
        }
    }

    private void confirmed(String address) {
        try (Desk siriporn = desk("siriporn")) {
            siriporn.link("ยืนยันการส่งมอบงานของ นายเดชา ทำจริง").waitFor();
            siriporn.open(address).press("ยืนยันการส่งมอบ").confirm("ยืนยันการส่งมอบ").sees("รอวันมีผล");
            assertThat(siriporn.faults()).isEmpty();
        }
    }

    private void signed(String address) {
        try (Desk kanya = desk("kanya")) {
            kanya.link("ลงนามรับมอบงานของ นายเดชา ทำจริง").click();
            kanya.sees("ส่งมอบแล้ว รอลงนาม").sees("หนังสือที่ได้รับมอบหมาย");
            String paper = kanya.page().locator("#hand-over-paper").getAttribute("href");
            byte[] pdf = kanya.page().request().get(samnak.address().resolve("/" + paper).toString()).body();
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            kanya.press("ลงนามรับมอบ").confirm("ลงนามรับมอบ").sees("ลงนามครบ");
            assertThat(kanya.page().url()).endsWith(address);
            assertThat(kanya.faults()).isEmpty();
        }
        assertThat(depends("kanya")).contains("correspondence:assigned", "correspondence:draft");
        try (Desk decha = Desk.at(chromium, samnak.address())) {
            decha.open("/sign-in");
            decha.page().locator("input[name=account]").fill("decha");
            decha.page().locator("input[name=password]").fill(Desk.DEMO_PASSWORD);
            decha.page().locator("button[type=submit]").first().click();
            decha.page().waitForTimeout(2000);
            assertThat(decha.page().url()).contains("sign-in");
        }
    }
}
