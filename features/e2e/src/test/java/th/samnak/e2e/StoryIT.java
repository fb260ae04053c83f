package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import th.samnak.e2e.OpenOffice.Office;

/** The story of a letter: what happened is told in words, somebody is called into the talk, and answers from the phone. */
@ExtendWith(OpenOffice.class)
class StoryIT {

    @Test
    void who_is_called_by_an_at_sign_answers_from_the_phone(Office office) {
        String letter;
        try (Desk somchai = office.desk("somchai")) {
            somchai.open("/correspondence/outgoing/new");
            somchai.type("ถึง", "อธิการบดีมหาวิทยาลัยสมมติ").type("เรื่อง", "ขอความเห็น " + System.nanoTime())
                    .type("ข้อความ", "ด้วยท่านมีหนังสือขอวิทยากร");
            somchai.press("บันทึกร่าง").sees("บันทึกร่างแล้ว");
            letter = somchai.recordId();
            somchai.press("ส่งให้ตรวจ").choose("เสนอต่อ", "มาลี").confirm("ส่งให้ตรวจ").sees("บันทึกแล้ว");
            story(somchai, letter).sees("เริ่มร่าง").sees("ส่งให้ตรวจ");
            say(somchai, "ขอให้ดูตัวเลขด้วย @มาลี");
            Locator malee = somchai.page().locator(".sk-composer-people vaadin-button").filter(new Locator.FilterOptions().setHasText("มาลี"));
            malee.first().click();
            somchai.press("ส่งความเห็น").sees("@นางมาลี งามการ");
            say(somchai, "@เดชา");
            somchai.sees("ไม่มีสิทธิ์ดูเรื่องนี้");
            assertThat(somchai.faults()).isEmpty();
        }
        try (Desk malee = office.phone("malee")) {
            story(malee, letter).sees("ขอให้ดูตัวเลขด้วย");
            say(malee, "ตรวจแล้ว ถูกต้อง");
            malee.press("ส่งความเห็น").sees("ตรวจแล้ว ถูกต้อง");
            malee.page().locator(".sk-said-acts vaadin-button").last().click();
            malee.sees("ผู้เขียนลบความเห็นนี้แล้ว");
            assertThat(malee.faults()).isEmpty();
        }
    }

    private static Desk story(Desk desk, String letter) {
        desk.open("/correspondence/outgoing/" + letter);
        desk.page().locator("vaadin-tab").filter(new Locator.FilterOptions().setHasText("ความเป็นมา")).click();
        return desk.sees("แสดงความเห็น");
    }

    private static void say(Desk desk, String words) {
        Locator area = desk.page().locator(".sk-composer textarea");
        area.click();
        area.fill("");
        area.pressSequentially(words);
    }
}
