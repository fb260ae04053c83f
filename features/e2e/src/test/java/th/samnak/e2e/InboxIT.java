package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import th.samnak.e2e.OpenOffice.Office;

/** A director clears the inbox on a phone: notes, takes back, notes again, assigns. */
@ExtendWith(OpenOffice.class)
class InboxIT {

    @Test
    void a_director_notes_takes_back_and_assigns_on_a_phone(Office office) {
        String noted = "แจ้งเวียนแนวปฏิบัติ " + System.nanoTime();
        String assigned = "ขอข้อมูลอัตรากำลัง " + System.nanoTime();
        try (Desk wilai = office.desk("wilai")) {
            proposed(wilai, noted, "เพื่อโปรดทราบ");
            proposed(wilai, assigned, "เพื่อโปรดสั่งการ");
        }
        try (Desk prasert = office.phone("prasert")) {
            prasert.open("/approvals").sees(noted);
            prasert.text(noted).click();
            prasert.press("ทราบ").sees("บันทึกคำสั่งแล้ว");
            prasert.press("เลิกทำ").sees("เลิกทำแล้ว");
            prasert.open("/approvals").sees(noted);
            prasert.text(noted).click();
            prasert.press("ทราบ").sees("บันทึกคำสั่งแล้ว");
            prasert.open("/approvals").sees(assigned);
            assertThat(prasert.page().getByText(noted).count()).isZero();
            prasert.text(assigned).click();
            prasert.pick("คำสั่ง", "มอบ").choose("มอบให้", "สมชาย").press("มอบ").sees("บันทึกคำสั่งแล้ว");
            assertThat(prasert.faults()).isEmpty();
        }
        try (Desk somchai = office.desk("somchai")) {
            somchai.open("/").sees(assigned);
        }
        try (Desk wilai = office.desk("wilai")) {
            wilai.open("/notices").sees("เรื่องที่ท่านเสนอได้รับการสั่งการแล้ว");
        }
    }

    private static void proposed(Desk clerk, String subject, String asks) {
        clerk.open("/correspondence/incoming/new");
        clerk.type("ที่", "อว 0601/๑" + System.nanoTime() % 100_000).type("ลงวันที่", "20/11/2569").type("จาก", "มหาวิทยาลัยสมมติ")
                .type("เรื่อง", subject);
        clerk.press("ลงทะเบียนรับ").sees("ลงทะเบียนรับแล้ว").sees(subject);
        clerk.press("ส่งต่อหน่วยงาน").choose("หน่วยงานเจ้าของเรื่อง", "สำนักบริหารกลาง").confirm("ส่งต่อหน่วยงาน").sees("ส่งต่อแล้ว");
        clerk.press("รับเข้าสำนัก").sees("รับเข้าสำนักและออกเลขรับแล้ว");
        clerk.press("เสนอ").choose("เสนอต่อ", "ประเสริฐ").pick("เพื่อโปรด", asks).type("ข้อความเสนอ", asks).confirm("เสนอ");
    }
}
