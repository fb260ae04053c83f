package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import th.samnak.e2e.OpenOffice.Office;

/** Ctrl+K with nothing typed: what was opened last, what has a star, what can be begun, where one can go. */
@ExtendWith(OpenOffice.class)
class PaletteIT {

    @Test
    void what_was_opened_last_is_one_key_away_and_what_has_a_star_stands_below(Office office) {
        try (Desk somchai = office.desk("somchai")) {
            String first = opened(somchai, 0);
            String second = opened(somchai, 1);
            somchai.open("/");
            palette(somchai);
            Locator lines = somchai.page().locator(".sk-palette [role=option]");
            lines.first().waitFor();
            assertThat(lines.nth(0).getAttribute("href")).endsWith(second);
            assertThat(lines.nth(1).getAttribute("href")).endsWith(first);
            assertThat(somchai.page().locator(".sk-palette-name").first().textContent()).isEqualTo("เพิ่งเปิด");
            assertThat(lines.nth(0).getAttribute("aria-selected")).isEqualTo("true");
            assertThat(Axe.faults(somchai)).isEmpty();
            somchai.page().keyboard().press("ArrowDown");
            somchai.page().keyboard().press("Enter");
            somchai.page().waitForURL(Pattern.compile(".*" + first + "$"));

            palette(somchai);
            somchai.page().locator(".sk-palette [role=option][href$='" + second + "']").first().waitFor();
            // not where one is already
            somchai.page().locator(".sk-palette [role=option][href$='" + first + "']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            somchai.page().keyboard().press("Escape");
            assertThat(somchai.faults()).isEmpty();
        }
    }

    @Test
    void enter_waits_for_the_answer_and_whoever_opened_nothing_is_offered_the_screens(Office office) {
        try (Desk auditor = office.desk("boonsong")) {
            auditor.open("/");
            palette(auditor);
            auditor.page().locator(".sk-palette [role=option]").first().waitFor();
            assertThat(auditor.page().locator(".sk-palette-name").allTextContents()).contains("หน้า");
            auditor.page().locator(".sk-palette input").fill("ทะเบียนเรื่อง");
            auditor.page().keyboard().press("Enter");
            auditor.page().waitForURL(Pattern.compile(".*/records$"));
            assertThat(auditor.faults()).isEmpty();
        }
    }

    @Test
    void on_a_phone_it_fills_the_screen_and_axe_finds_nothing(Office office) {
        try (Desk phone = office.phone("somchai")) {
            opened(phone, 0);
            phone.open("/").page().locator("[data-palette]").click();
            phone.page().locator(".sk-palette [role=option]").first().waitFor();
            assertThat(Axe.faults(phone)).isEmpty();
            assertThat(phone.page().locator(".sk-palette").boundingBox().width).isEqualTo(390);
        }
    }

    /** Opens a record from the list. @return the last part of its address */
    private static String opened(Desk desk, int which) {
        desk.open("/records");
        Locator link = desk.page().locator("main a[href^='correspondence/']").nth(which);
        link.waitFor();
        String address = link.getAttribute("href");
        desk.open("/" + address);
        desk.page().locator("h1").first().waitFor();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void palette(Desk desk) {
        desk.page().locator("h1").first().waitFor();
        desk.page().keyboard().press("Control+k");
        desk.page().locator(".sk-palette[open]").waitFor();
    }
}
