package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import th.samnak.e2e.OpenOffice.Office;

/** The whole life of a letter that goes out: the officer drafts, the section head checks, the director signs, the clerk sends. */
@ExtendWith(OpenOffice.class)
class OutgoingLetterIT {

    @Test
    void a_letter_is_drafted_checked_signed_numbered_printed_and_sent(Office office) {
        String subject = "แจ้งผลการพิจารณาคำขอ " + System.nanoTime();
        String letter;
        try (Desk somchai = office.desk("somchai")) {
            somchai.open("/correspondence/outgoing/new");
            somchai.type("ถึง", "อธิการบดีมหาวิทยาลัยสมมติ").type("เรื่อง", subject)
                    .type("ข้อความ", "ด้วยท่านมีหนังสือขอวิทยากร\n\nจึงเรียนมาเพื่อโปรดทราบ");
            somchai.press("บันทึกร่าง").sees("บันทึกร่างแล้ว").sees(subject);
            letter = somchai.recordId();
            somchai.press("ส่งให้ตรวจ").choose("เสนอต่อ", "มาลี").confirm("ส่งให้ตรวจ").sees("บันทึกแล้ว");
        }
        try (Desk malee = office.desk("malee")) {
            malee.open("/correspondence/outgoing/" + letter);
            malee.press("ตรวจแล้ว").confirm("ตรวจแล้ว").sees("บันทึกแล้ว");
            malee.press("เสนอ").choose("เสนอต่อ", "ประเสริฐ").confirm("เสนอ").sees("เสนอลงนาม");
        }
        try (Desk prasert = office.desk("prasert")) {
            prasert.open("/correspondence/outgoing/" + letter);
            prasert.press("ลงนาม").confirm("ลงนาม").sees("ลงนามแล้ว เลขที่ อส 0001.1/");
            prasert.sees("ลายมือชื่อดิจิทัลถูกต้อง");
            String paper = prasert.page().locator(".sk-doc-save").first().getAttribute("href");
            byte[] pdf = prasert.page().request().get(office.samnak().address().resolve("/" + paper).toString()).body();
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
        try (Desk wilai = office.desk("wilai")) {
            wilai.open("/correspondence/outgoing/" + letter);
            wilai.press("ส่งหนังสือ").confirm("ส่งหนังสือ");
            wilai.sees("ส่งแล้ว");
            assertThat(wilai.faults()).isEmpty();
        }
    }

    @Test
    void two_people_who_edit_one_draft_see_both_texts(Office office) {
        String subject = "ร่างที่มีสองคนแก้ " + System.nanoTime();
        try (Desk first = office.desk("somchai");
                Desk second = office.desk("somchai")) {
            first.open("/correspondence/outgoing/new");
            first.type("ถึง", "ผู้รับ").type("เรื่อง", subject).press("บันทึกร่าง").sees("บันทึกร่างแล้ว");
            String edit = "/correspondence/outgoing/" + first.recordId() + "/edit";
            first.open(edit).sees("แก้ไขร่าง");
            second.open(edit).sees("แก้ไขร่าง");
            first.type("ข้อความ", "ข้อความของคนแรก").press("บันทึกร่าง").sees("บันทึกร่างแล้ว");
            second.type("ข้อความ", "ข้อความของคนที่สอง").press("บันทึกร่าง");
            second.sees("ข้อความของคนแรก");
            assertThat(second.dialog().textContent()).contains("ข้อความของคนที่สอง");
        }
    }
}
