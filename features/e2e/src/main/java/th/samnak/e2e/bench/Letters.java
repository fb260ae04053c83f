package th.samnak.e2e.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Invented letters in the words of an office; the same seed gives the same letters. */
final class Letters {

    private static final List<String> ACTS = List.of(
            "ขออนุมัติ", "ขอความอนุเคราะห์", "แจ้งผลการพิจารณา", "ขอเชิญประชุม", "รายงานผล", "ขอส่ง", "แจ้งเวียน", "ขอหารือ",
            "ตอบข้อหารือเรื่อง", "ขอให้เร่งรัด", "ขอขยายเวลา", "ส่งมอบ", "ขอรับการสนับสนุน", "ขอข้อมูล", "ขอคำยืนยันเรื่อง");
    private static final List<String> THINGS = List.of(
            "การจัดซื้อจัดจ้างเครื่องคอมพิวเตอร์", "การประชุมคณะกรรมการพัสดุ", "งบประมาณรายจ่ายประจำปี", "การตรวจราชการ",
            "การซ่อมแซมอาคารสำนักงาน", "โครงการฝึกอบรมข้าราชการ", "การประเมินผลการปฏิบัติราชการ", "บัญชีรายชื่อผู้มีสิทธิ์สอบ",
            "การใช้รถยนต์ราชการ", "ครุภัณฑ์ชำรุด", "แผนป้องกันน้ำท่วม", "การเบิกจ่ายเงินนอกงบประมาณ", "สถิติการร้องทุกข์",
            "ระบบสารบรรณอิเล็กทรอนิกส์", "การย้ายข้าราชการ", "ค่าตอบแทนการปฏิบัติงานนอกเวลา", "การสำรวจบุคลากร",
            "ร่างพระราชบัญญัติวิธีปฏิบัติราชการ", "การรับมอบที่ดินราชพัสดุ", "การลดการใช้พลังงานไฟฟ้า");
    private static final List<String> PLACES = List.of(
            "กรมตัวอย่าง", "สำนักงานสถิติสมมติ", "ศาลาว่าการเมืองสมมติ", "กรมคลังพัสดุตัวอย่าง", "โรงเรียนสาธิตสมมติ",
            "มหาวิทยาลัยสมมติ", "สำนักงานจังหวัดตัวอย่าง", "องค์การบริหารส่วนตำบลสมมติ", "กองทุนตัวอย่าง", "โรงพยาบาลสมมติ",
            "สำนักงานปลัดกระทรวงสมมติ", "การประปาสมมติ");
    private static final List<String> SENTENCES = List.of(
            "ตามที่ได้มีหนังสือแจ้งไปแล้วนั้น บัดนี้การดำเนินการได้เสร็จสิ้นลงแล้ว จึงขอรายงานผลมาเพื่อโปรดทราบ",
            "ในการนี้ ขอความร่วมมือส่งเอกสารที่เกี่ยวข้องภายในกำหนดเวลา เพื่อประกอบการพิจารณาต่อไป",
            "คณะกรรมการได้พิจารณาแล้วเห็นว่าเป็นไปตามระเบียบที่กำหนดไว้ทุกประการ",
            "ทั้งนี้ ได้มอบหมายให้เจ้าหน้าที่ผู้รับผิดชอบประสานงานโดยตรงทางโทรศัพท์หรือไปรษณีย์อิเล็กทรอนิกส์",
            "เพื่อให้การปฏิบัติงานเป็นไปด้วยความเรียบร้อยและเกิดประโยชน์สูงสุดแก่ทางราชการ",
            "โดยใช้จ่ายจากงบประมาณประจำปี แผนงานพื้นฐาน หมวดค่าใช้สอยและวัสดุ ซึ่งได้รับการจัดสรรไว้แล้ว",
            "หากมีข้อขัดข้องประการใด ขอให้แจ้งกลับภายในเจ็ดวันทำการ มิฉะนั้นจะถือว่าไม่มีข้อขัดข้อง",
            "จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ และแจ้งให้หน่วยงานในสังกัดทราบและถือปฏิบัติโดยเคร่งครัด");

    private final Random chance;

    Letters(long seed) {
        chance = new Random(seed);
    }

    /** @param docNo the sender's number; body: a few sentences, about 500 characters */
    record Letter(String docNo, LocalDate date, String from, String subject, String body) {}

    Letter next() {
        String from = any(PLACES);
        String subject = any(ACTS) + any(THINGS) + "ของ" + any(PLACES) + " ปี " + (2550 + chance.nextInt(20));
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            body.append(any(SENTENCES)).append(' ').append(any(ACTS)).append(any(THINGS)).append(' ');
        }
        body.append("เลขที่ ").append(chance.nextInt(1_000_000));
        return new Letter(
                "ตย %04d/%d".formatted(chance.nextInt(400), chance.nextInt(20_000)),
                LocalDate.of(2026, 7, 30).minusDays(chance.nextInt(3000)), from, subject, body.toString());
    }

    private String any(List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }
}
