package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import th.samnak.e2e.OpenOffice.Office;

/** Files beside a letter: seen without being run, gone through by keyboard, the whole screen of a telephone, versions. */
@ExtendWith(OpenOffice.class)
class DocumentsIT {

    /** Opens an alert as soon as a viewer runs it. */
    private static final String ARMED = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Resources<<>>>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    @Test
    void files_are_seen_beside_the_letter_and_nothing_in_them_runs(Office office) {
        String letter;
        try (Desk somchai = office.desk("somchai")) {
            letter = draft(somchai, "ฉบับหนึ่ง");
            Page page = somchai.page();
            List<String> headers = new ArrayList<>();
            page.onResponse(answer -> policy(answer, headers));
            page.onDialog(dialog -> headers.add("a script ran: " + dialog.message()));
            page.locator("vaadin-tab", new Page.LocatorOptions().setHasText("ไฟล์")).click();
            Locator upload = page.locator("vaadin-upload input[type=file]");
            upload.setInputFiles(file("ก.pdf", "application/pdf", ARMED));
            somchai.button("ก.pdf").first().waitFor();
            upload.setInputFiles(file("ข.txt", "text/plain", "วงเงินสองแสน <script>alert(1)</script>"));
            somchai.button("ข.txt").first().waitFor();
            somchai.press("ก.pdf");
            page.locator(".sk-file-desk .sk-doc-page").first().waitFor();
            assertThat(page.locator(".sk-file-desk .sk-seals").textContent()).isEqualTo("ไม่มีลายมือชื่อดิจิทัล");
            page.locator("h1").first().click();
            page.keyboard().press("BracketRight");
            somchai.sees("วงเงินสองแสน <script>alert(1)</script>");
            assertThat(headers).isNotEmpty().allSatisfy(policy -> assertThat(policy).contains("default-src 'none'"));
            assertThat(somchai.faults()).isEmpty();
        }
        try (Desk phone = office.phone("somchai")) {
            phone.open("/correspondence/outgoing/" + letter);
            phone.page().locator("vaadin-tab", new Page.LocatorOptions().setHasText("ไฟล์")).click();
            phone.press("ก.pdf");
            Locator whole = phone.page().locator(".sk-doc-whole");
            whole.waitFor();
            assertThat(whole.boundingBox().width).isEqualTo(390);
            assertThat(whole.boundingBox().height).isEqualTo(844);
            whole.locator(".sk-doc-close").click();
            whole.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void every_text_of_a_draft_is_there_to_be_compared(Office office) {
        try (Desk somchai = office.desk("somchai")) {
            String letter = draft(somchai, "วงเงินหนึ่งแสน");
            somchai.open("/correspondence/outgoing/" + letter + "/edit");
            somchai.type("ข้อความ", "วงเงินสองแสน");
            somchai.press("บันทึกร่าง").sees("บันทึกร่างแล้ว");
            somchai.press("อื่น ๆ");
            somchai.page().locator("#correspondence-screen-versions").click();
            somchai.sees("จากฉบับที่ 1 เป็นฉบับที่ 2");
            assertThat(somchai.page().locator(".sk-differences del").allTextContents()).containsExactly("วงเงินหนึ่งแสน");
            assertThat(somchai.page().locator(".sk-differences ins").allTextContents()).containsExactly("วงเงินสองแสน");
            assertThat(somchai.faults()).isEmpty();
        }
    }

    private static String draft(Desk desk, String body) {
        desk.open("/correspondence/outgoing/new");
        desk.type("ถึง", "อธิบดีกรมตัวอย่าง").type("เรื่อง", "เอกสารแนบ " + System.nanoTime()).type("ข้อความ", body);
        desk.press("บันทึกร่าง").sees("บันทึกร่างแล้ว");
        return desk.recordId();
    }

    private static FilePayload file(String name, String type, String content) {
        return new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void policy(Response answer, List<String> headers) {
        if ("image/png".equals(answer.headers().get("content-type")) && answer.url().contains("/VAADIN/dynamic/")) {
            headers.add(String.valueOf(answer.headers().get("content-security-policy")));
        }
    }
}
