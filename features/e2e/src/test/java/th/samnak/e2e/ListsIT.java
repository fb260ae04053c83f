package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import th.samnak.e2e.OpenOffice.Office;

/** Lists as an office works with them: views kept and shared, groups, many at once, the keyboard, board and calendar. */
@ExtendWith(OpenOffice.class)
class ListsIT {

    private static final String INCOMING = "/correspondence";
    private static final int SLOW_MILLIS = 700;
    private static final String CURRENT = ".sk-view[aria-current=page]";

    @Test
    void a_view_is_kept_shared_with_the_unit_and_opened_by_its_link(Office office) {
        String name = "ด่วน " + System.nanoTime();
        String link;
        try (Desk malee = office.desk("malee")) {
            malee.open(INCOMING + "?urgency=URGENT").sees("จัดกลุ่ม");
            menu(malee, "#register-views", "#register-view-save");
            malee.type("ชื่อมุมมอง", name).confirm("บันทึก");
            view(malee, name).waitFor();
            menu(malee, "#register-views", "#register-view-share");
            malee.sees("ทั้งหน่วยงานเห็นมุมมอง");
            link = malee.page().url();
            assertThat(link).contains("view=").contains("urgency=URGENT");
        }
        try (Desk somchai = office.desk("somchai")) {
            somchai.open(INCOMING);
            view(somchai, name).click();
            somchai.page().waitForURL(Pattern.compile(".*urgency=URGENT.*"));
            somchai.page().locator(CURRENT).filter(text(name)).waitFor();
            somchai.open(INCOMING);
            // opens where it was left
            somchai.page().locator(CURRENT).filter(text(name)).waitFor();
            view(somchai, "ทั้งหมด").click();
        }
        try (Desk kanya = office.desk("kanya")) {
            kanya.page().navigate(link);
            kanya.sees("จัดกลุ่ม");
            assertThat(view(kanya, name).count()).as("the view is another unit's").isZero();
            assertThat(kanya.page().url()).contains("urgency=URGENT");
        }
        try (Desk malee = office.desk("malee")) {
            malee.page().navigate(link);
            view(malee, name).waitFor();
            menu(malee, "#register-views", "#register-view-remove");
            malee.sees("ลบมุมมอง");
            assertThat(malee.faults()).isEmpty();
        }
    }

    @Test
    void columns_stay_as_they_were_put_in_every_browser(Office office) {
        try (Desk decha = office.desk("decha")) {
            decha.open(INCOMING).sees("คอลัมน์");
            decha.press("คอลัมน์");
            decha.page().locator("#register-columns-arrange").click();
            decha.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("ครบกำหนด").setExact(true)).check();
            decha.press("เลื่อน “ครบกำหนด” ไปก่อน");
            decha.confirm("ปิด");
            decha.page().waitForURL(Pattern.compile(".*cols=.*dueOn.*"));
        }
        try (Desk decha = office.desk("decha")) {
            decha.open(INCOMING);
            decha.page().waitForURL(Pattern.compile(".*cols=.*dueOn.*"));
            decha.page().locator("vaadin-grid-sorter").filter(text("ครบกำหนด")).first().click();
            decha.page().waitForURL(Pattern.compile(".*sort=dueOn.*"));
            decha.press("คอลัมน์");
            decha.page().locator("#register-columns-arrange").click();
            decha.press("คืนค่าเดิม").confirm("ปิด");
        }
    }

    @Test
    void groups_are_counted_opened_and_stand_in_the_address(Office office) {
        try (Desk wilai = office.desk("wilai")) {
            wilai.open(INCOMING + "?view=all&group=urgency");
            Locator groups = wilai.page().locator(".sk-group");
            groups.first().waitFor();
            int closed = wilai.page().locator(".sk-cell-link").count();
            assertThat(closed).isZero();
            groups.first().click();
            wilai.page().locator(".sk-cell-link").first().waitFor();
            assertThat(groups.first().getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(Axe.faults(wilai)).isEmpty();
            wilai.open(INCOMING + "?view=all");
        }
    }

    @Test
    void the_keyboard_is_enough_and_the_help_sheet_tells_what_works(Office office) {
        try (Desk wilai = office.desk("wilai")) {
            wilai.open(INCOMING + "?view=all");
            wilai.page().locator(".sk-cell-link").first().waitFor();
            Page page = wilai.page();
            page.keyboard().press("j");
            page.keyboard().press("x");
            page.locator(".sk-selection").waitFor();
            page.keyboard().press("Shift+J");
            page.keyboard().press("Shift+J");
            wilai.sees("เลือก 3 รายการ");
            page.keyboard().press("Escape");
            page.locator(".sk-selection").waitFor(hidden());
            page.keyboard().press("Shift+?");
            wilai.sees("แป้นพิมพ์ลัด").sees("เลือกแถวนี้").sees("ไปที่ หน้าแรก");
            wilai.confirm("ปิด");
            wilai.onSlowLine(SLOW_MILLIS);
            page.keyboard().press("/");
            page.keyboard().type("gh jx?");
            Locator search = page.locator(".sk-search input");
            assertThat(search.inputValue()).as("typed at once, whatever the server does meanwhile").isEqualTo("gh jx?");
            assertThat(page.url()).as("nothing but typing in a field").contains(INCOMING);
            search.press("Escape");
            search.evaluate("field => field.blur()");
            wilai.onSlowLine(0);
            page.keyboard().press("g");
            page.keyboard().press("h");
            page.waitForURL(Pattern.compile("^[^?]*:\\d+/$"));
            page.keyboard().press("g");
            page.keyboard().press("i");
            page.waitForURL(Pattern.compile(".*" + INCOMING + "(\\?.*)?$"));
            assertThat(wilai.faults()).isEmpty();
        }
    }

    @Test
    void an_act_with_many_is_done_row_by_row_and_tells_what_was_refused(Office office) {
        try (Desk prasert = office.desk("prasert")) {
            prasert.open(INCOMING + "?view=all");
            pick(prasert, 3);
            prasert.page().locator("#bulk-correspondence-screen-acknowledge-do").click();
            prasert.sees("ไม่ได้ทำ").sees("ไม่มีใบเวียนของฉบับนี้รอท่านอ่าน");
            assertThat(prasert.faults()).isEmpty();
        }
    }

    @Test
    void what_was_done_with_many_is_taken_back_for_all(Office office) {
        try (Desk prasert = office.desk("prasert")) {
            prasert.open(INCOMING + "?view=all&box=UNIT&state=ASSIGNED&cols=subject,holder");
            prasert.page().locator(".sk-pick").first().waitFor();
            List<String> before = rows(prasert);
            pick(prasert, 2);
            prasert.page().locator("#bulk-correspondence-step-ASSIGN").click();
            prasert.choose("มอบให้", "ประเสริฐ").attempt("มอบหมาย").sees("มอบหมาย: ทำแล้ว 2 รายการ");
            prasert.press("เลิกทำ").sees("เลิกทำ มอบหมาย แล้ว 2 รายการ");
            prasert.open(INCOMING + "?view=all&box=UNIT&state=ASSIGNED&cols=subject,holder");
            prasert.page().locator(".sk-pick").first().waitFor();
            assertThat(rows(prasert)).isEqualTo(before);
            pick(prasert, 1);
            prasert.page().locator("#bulk-register-star").click();
            prasert.sees("ติดดาว: ทำแล้ว 1 รายการ").press("เลิกทำ").sees("เลิกทำ ติดดาว แล้ว 1 รายการ");
            prasert.open(INCOMING + "?view=all");
            assertThat(prasert.faults()).isEmpty();
        }
    }

    @Test
    void a_holder_is_changed_in_the_list_itself(Office office) {
        try (Desk prasert = office.desk("prasert")) {
            prasert.open(INCOMING + "?view=all&box=UNIT&state=ASSIGNED&cols=subject,holder");
            prasert.page().locator(".sk-change").first().waitFor();
            List<String> before = rows(prasert);
            prasert.page().locator(".sk-change").first().click();
            Locator field = prasert.page().locator("vaadin-combo-box.sk-cell-field");
            Locator input = field.locator("input");
            prasert.page().waitForCondition(() -> !input.inputValue().isEmpty());
            input.press("ArrowDown");
            prasert.page().locator("vaadin-combo-box-item:visible").filter(otherThan(input.inputValue())).first().click();
            prasert.sees("แก้ไข อยู่ที่ แล้ว").press("เลิกทำ");
            field.waitFor(hidden());
            prasert.open(INCOMING + "?view=all&box=UNIT&state=ASSIGNED&cols=subject,holder");
            prasert.page().locator(".sk-change").first().waitFor();
            assertThat(rows(prasert)).isEqualTo(before);
            prasert.open(INCOMING + "?view=all");
            assertThat(prasert.faults()).isEmpty();
        }
    }

    @Test
    void rows_can_be_copied_for_a_spreadsheet(Office office) {
        try (Desk wilai = office.desk("wilai")) {
            wilai.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            wilai.open(INCOMING + "?view=all");
            wilai.page().locator(".sk-pick").first().click();
            wilai.sees("เลือก 1 รายการ").press("คัดลอก").sees("คัดลอก 1 รายการแล้ว");
            String copied = (String) wilai.page().evaluate("() => navigator.clipboard.readText()");
            assertThat(copied.lines()).hasSize(2);
            assertThat(copied.lines().findFirst().orElseThrow().split("\t")).contains("เรื่อง");
        }
    }

    @Test
    void a_board_and_a_calendar_show_the_same_letters(Office office) {
        try (Desk prasert = office.desk("prasert")) {
            prasert.open(INCOMING + "?view=all");
            prasert.page().locator("#face-board").click();
            prasert.page().waitForURL(Pattern.compile(".*as=board.*"));
            prasert.page().locator(".sk-board-column").first().waitFor();
            assertThat(prasert.page().locator(".sk-board-column").count()).isEqualTo(7);
            assertThat(Axe.faults(prasert)).isEmpty();
            prasert.page().locator("#face-calendar").click();
            prasert.page().locator(".sk-month-day").first().waitFor();
            prasert.page().locator(".sk-month-day[tabindex='0']").focus();
            prasert.page().keyboard().press("ArrowDown");
            assertThat(prasert.page().evaluate("() => document.activeElement.className").toString()).contains("sk-month-day");
            assertThat(Axe.faults(prasert)).isEmpty();
            prasert.page().locator("#face-list").click();
            prasert.page().locator(".sk-cell-link").first().waitFor();
        }
        try (Desk phone = office.phone("prasert")) {
            phone.open(INCOMING + "?view=all&as=calendar");
            phone.page().locator(".sk-month").waitFor();
            assertThat(Axe.faults(phone)).isEmpty();
            phone.open(INCOMING + "?view=all");
        }
    }

    private static void menu(Desk desk, String button, String entry) {
        desk.page().locator(button).first().click();
        desk.page().locator(entry).click();
    }

    private static void pick(Desk desk, int many) {
        desk.page().locator(".sk-pick").first().waitFor();
        for (int i = 0; i < many; i++) {
            desk.page().locator(".sk-pick").nth(i).click();
        }
        desk.sees("เลือก " + many + " รายการ");
    }

    /** What the rows say, in order, once all have come. */
    private static List<String> rows(Desk desk) {
        desk.page().locator("vaadin-grid:not([loading])").first().waitFor();
        return desk.page().locator("vaadin-grid-cell-content:has(.sk-cell-link), .sk-changeable").allInnerTexts();
    }

    private static Locator view(Desk desk, String name) {
        return desk.page().locator(".sk-view").filter(text(name)).first();
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    /** Something else, and not one of the empty lines that stand there until the server has named them. */
    private static Locator.FilterOptions otherThan(String words) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("\\S")).setHasNotText(words);
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
