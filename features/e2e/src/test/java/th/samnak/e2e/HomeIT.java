package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.samnak.e2e.OpenOffice.Office;

/** The first page of different people, and what they keep at hand. */
@ExtendWith(OpenOffice.class)
class HomeIT {

    private static final List<String> GRAVE = List.of("serious", "critical");

    @Test
    void each_sees_the_cards_of_their_rights(Office office) {
        assertThat(cards(office, "somchai")).contains("งานของฉัน").doesNotContain("ภาระงานของหน่วยงาน", "ทะเบียนวันนี้", "ฟังก์ชัน");
        assertThat(cards(office, "prasert")).contains("งานของฉัน", "ภาระงานของหน่วยงาน").doesNotContain("อีเมลที่รอส่ง");
        assertThat(cards(office, "wilai")).contains("งานของฉัน", "ทะเบียนวันนี้").doesNotContain("ภาระงานของหน่วยงาน");
        assertThat(cards(office, "admin")).contains("ความครบถ้วนและการเข้าถึง", "อีเมลที่รอส่ง").doesNotContain("งานของฉัน");
    }

    private static List<String> cards(Office office, String account) {
        try (Desk desk = office.desk(account)) {
            filled(desk.open("/"));
            assertThat(desk.faults()).isEmpty();
            return desk.page().locator(".sk-home .sk-panel:visible h2").allTextContents();
        }
    }

    @Test
    void a_chart_is_read_by_keyboard_and_as_a_table(Office office) {
        try (Desk prasert = office.desk("prasert")) {
            filled(prasert.open("/"));
            Locator chart = prasert.page().locator("figure.sk-chart").filter(new Locator.FilterOptions().setHasText("งานค้างตามผู้รับผิดชอบ"));
            Locator first = chart.locator(".sk-chart-value").first();
            first.focus();
            assertThat(first.getAttribute("aria-label")).matches(".+: [0-9,]+.*");
            chart.locator(".sk-chart-swap").click();
            chart.locator("table").waitFor();
            assertThat(chart.locator("thead th").allTextContents()).contains("ผู้รับผิดชอบ", "เกินกำหนด", "รวม");
            assertThat(chart.locator("tbody tr").count()).isPositive();
            assertThat(prasert.faults()).isEmpty();
        }
    }

    @Test
    void a_card_that_is_hidden_stays_hidden_until_it_is_wanted_again(Office office) {
        try (Desk malee = office.desk("malee")) {
            filled(malee.open("/"));
            arrange(malee);
            malee.dialog().locator("vaadin-checkbox").filter(new Locator.FilterOptions().setHasText("ภาระงานของหน่วยงาน")).locator("input").uncheck();
            malee.confirm("บันทึก");
            filled(malee.open("/"));
            assertThat(malee.page().locator("[data-card='frame.load']").count()).isZero();
            arrange(malee);
            malee.attempt("กลับเป็นแบบเดิม");
            malee.page().locator("[data-card='frame.load']").waitFor();
        }
    }

    private static void arrange(Desk desk) {
        desk.press("อื่น ๆ");
        desk.page().locator("#frame-home-arrange").click();
    }

    @Test
    void a_record_is_remembered_and_a_star_keeps_it_in_the_menu(Office office) {
        String address;
        try (Desk somchai = office.desk("somchai")) {
            Page page = somchai.open("/correspondence/outgoing").page();
            page.locator("vaadin-grid a[href*='correspondence/outgoing/']:not(:text-is('เรื่องลับ'))").first().click();
            page.locator("#star").click();
            page.locator("#star[aria-pressed=true]").waitFor();
            address = page.url().replaceFirst("^https?://[^/]+/", "");
            Locator kept = page.locator(".sk-at-hand a[href='" + address + "']");
            kept.first().waitFor();
            somchai.open("/");
            page.locator("#recent").click();
            kept.nth(1).waitFor();
            kept.first().click();
            page.locator("#star[aria-pressed=true]").click();
            page.locator("#star[aria-pressed=false]").waitFor();
            assertThat(somchai.faults()).isEmpty();
        }
        try (Desk kanya = office.desk("kanya")) {
            kanya.open("/").page().locator("#recent").click();
            kanya.page().locator("#recent[aria-expanded=true]").waitFor();
            assertThat(kanya.page().locator(".sk-at-hand a[href='" + address + "']").count()).as("another's").isZero();
        }
    }

    @Test
    void a_telephone_shows_first_what_waits(Office office) {
        try (Desk phone = office.phone("prasert")) {
            filled(phone.open("/"));
            Locator work = phone.page().locator("[data-card='frame.work']");
            assertThat(work.boundingBox().y).isLessThan(300);
            assertThat(phone.page().locator("link[rel=manifest]").getAttribute("href")).contains("samnak.webmanifest");
            assertThat((Boolean) phone.page().evaluate("document.documentElement.scrollWidth <= 390")).isTrue();
            work.locator("a[href='approvals']").click();
            phone.page().waitForURL("**/approvals");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wilai", "malee", "siriporn", "admin"})
    void axe_finds_no_serious_fault_by_day_and_by_night(String account, Office office) {
        try (Desk wide = office.desk(account);
                Desk phone = office.phone(account)) {
            for (Desk desk : List.of(wide, phone)) {
                filled(desk.open("/"));
                assertThat(Axe.faults(desk)).isEmpty();
                desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                assertThat(Axe.faults(desk)).as("dark").isEmpty();
            }
        }
    }

    private static void filled(Desk desk) {
        desk.page().locator(".sk-home .sk-panel").first().waitFor();
        desk.page().locator(".sk-home [aria-busy]").first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
