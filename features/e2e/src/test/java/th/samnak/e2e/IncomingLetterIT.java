package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.e2e.OpenOffice.Office;

/** The whole life of a letter that comes in: the counter, the director, the officer. */
@ExtendWith(OpenOffice.class)
class IncomingLetterIT {

    @TempDir
    private Path folder;

    @Test
    void a_letter_is_received_routed_assigned_proposed_decided_and_closed(Office office) throws Exception {
        String subject = "ขอความอนุเคราะห์วิทยากรบรรยายเรื่องงานสารบรรณ " + System.nanoTime();
        String letter;
        try (Desk wilai = office.desk("wilai")) {
            letter = received(wilai, subject);
            attached(wilai);
            wilai.press("ส่งต่อหน่วยงาน").choose("หน่วยงานเจ้าของเรื่อง", "สำนักบริหารกลาง").confirm("ส่งต่อหน่วยงาน").sees("ส่งต่อแล้ว");
            wilai.press("รับเข้าสำนัก").sees("รับเข้าสำนักและออกเลขรับแล้ว");
            assertThat(wilai.faults()).isEmpty();
        }
        try (Desk prasert = office.desk("prasert")) {
            prasert.open("/correspondence/incoming/" + letter).sees(subject);
            prasert.press("มอบหมาย").choose("มอบให้", "สมชาย").type("ให้ดำเนินการอย่างไร", "เสนอความเห็น")
                    .confirm("มอบหมาย").sees("มอบหมายแล้ว");
        }
        try (Desk somchai = office.desk("somchai")) {
            somchai.open("/").sees(subject);
            somchai.open("/correspondence/incoming/" + letter);
            somchai.press("เสนอ").choose("เสนอต่อ", "ประเสริฐ").type("ข้อความเสนอ", "เห็นควรจัดวิทยากรหนึ่งคน")
                    .confirm("เสนอ");
        }
        try (Desk prasert = office.desk("prasert")) {
            prasert.open("/correspondence/incoming/" + letter);
            prasert.press("สั่งการ").pick("คำสั่ง", "อนุมัติ").confirm("สั่งการ").sees("บันทึกแล้ว");
        }
        try (Desk somchai = office.desk("somchai")) {
            somchai.open("/correspondence/incoming/" + letter);
            somchai.press("ทราบและเก็บ").confirm("ทราบและเก็บ").sees("บันทึกแล้ว");
            somchai.press("ปิดเรื่อง").confirm("ปิดเรื่อง").sees("อายุการเก็บ");
            somchai.page().getByText("ความเป็นมา").first().click();
            somchai.sees("เห็นควรจัดวิทยากรหนึ่งคน").sees("อนุมัติ");
        }
    }

    private String received(Desk clerk, String subject) {
        clerk.open("/correspondence/incoming/new");
        clerk.type("ที่", "อว 0601/๑" + System.nanoTime() % 100_000).type("ลงวันที่", "20/11/2569").type("จาก", "มหาวิทยาลัยสมมติ")
                .type("เรื่อง", subject);
        clerk.press("ลงทะเบียนรับ").sees("ลงทะเบียนรับแล้ว").sees(subject);
        return clerk.recordId();
    }

    private void attached(Desk clerk) throws Exception {
        Path file = Files.writeString(folder.resolve("กำหนดการ.txt"), "กำหนดการบรรยาย ห้องประชุมชั้น ๕");
        clerk.page().locator("vaadin-upload input[type=file]").first().setInputFiles(file);
        clerk.sees("กำหนดการ.txt");
    }
}
