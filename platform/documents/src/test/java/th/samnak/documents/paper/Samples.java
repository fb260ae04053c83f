package th.samnak.documents.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import th.samnak.api.Settings;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Papers.AgendaItem;
import th.samnak.api.documents.Papers.Announcement;
import th.samnak.api.documents.Papers.ExternalLetter;
import th.samnak.api.documents.Papers.Marks;
import th.samnak.api.documents.Papers.Memorandum;
import th.samnak.api.documents.Papers.Minutes;
import th.samnak.api.documents.Papers.Order;
import th.samnak.api.documents.Papers.RegisterPages;
import th.samnak.api.documents.Papers.Signatory;

/** Fictional papers, one of each kind. */
final class Samples {

    static final String TEST_WORDS = "ปิ่น ป้ำ ที่ น้ำ ฎีกา ญู กตัญญู ฐานะ ปู่ ผู้ใหญ่ ฝั่ง ฟ้า ฬ่อ ญี่ปุ่น ฐู ฏุ ป๊ำ ค่ำ";

    static final String REASON = "ด้วยสำนักงานเลขาธิการสำนักงานอัยการสูงสุดมีความประสงค์จะจัดซื้อเครื่องคอมพิวเตอร์โน้ตบุ๊กสำหรับงานสำนักงาน จำนวน 20 เครื่อง "
            + "วงเงินงบประมาณ 690,000 บาท (หกแสนเก้าหมื่นบาทถ้วน) ตามแผนปฏิบัติราชการประจำปีงบประมาณ พ.ศ. 2569 โดยวิธีประกวดราคาอิเล็กทรอนิกส์ "
            + "และได้แต่งตั้งคณะกรรมการพิจารณาผลการประกวดราคาอิเล็กทรอนิกส์เรียบร้อยแล้ว นั้น";

    static final String WISH = "ในการนี้ สำนักงานเลขาธิการสำนักงานอัยการสูงสุดพิจารณาแล้วเห็นว่า เพื่อให้การดำเนินการเป็นไปด้วยความเรียบร้อย ถูกต้องตามระเบียบของทางราชการ "
            + "จึงขอความอนุเคราะห์ท่านมอบหมายเจ้าหน้าที่ผู้มีความรู้ความเชี่ยวชาญด้านเทคโนโลยีสารสนเทศ จำนวน 2 คน เข้าร่วมเป็นที่ปรึกษาคณะกรรมการตรวจรับพัสดุ "
            + "รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย ดาวน์โหลดได้ที่ https://oags.example.go.th/notice/2569/12 หรือสอบถามที่ saraban2569@oags.example.go.th";

    static final String END = "จึงเรียนมาเพื่อโปรดพิจารณาให้ความอนุเคราะห์ด้วย จะขอบคุณยิ่ง";

    static final LocalDate FIFTH = LocalDate.of(2026, 2, 5);

    static final Signatory SECRETARY = new Signatory("นางสาวศิริพร วัฒนกุล", List.of("เลขาธิการสำนักงานอัยการสูงสุด"), "");

    static final Signatory ACTING = new Signatory("นายวิชัย ธรรมรักษ์", List.of("รองเลขาธิการ รักษาราชการแทน", "เลขาธิการสำนักงานอัยการสูงสุด"), "");

    private Samples() {}

    static PdfPapers papers() {
        return papers(Map.of());
    }

    static PdfPapers papers(Map<String, String> settings) {
        Clock clock = Clock.fixed(Instant.parse("2026-02-05T03:00:00Z"), ZoneId.of("Asia/Bangkok"));
        return PdfPapers.unsealed(clock, Settings.of(Path.of("target"), settings));
    }

    static ExternalLetter letter(Marks marks, List<String> paragraphs, Signatory signatory) {
        return new ExternalLetter(marks, "อส 0001/1234", "สำนักงานเลขาธิการสำนักงานอัยการสูงสุด",
                List.of("ศูนย์ราชการเฉลิมพระเกียรติฯ ถนนแจ้งวัฒนะ", "เขตหลักสี่ กรุงเทพมหานคร 10210"), Optional.of(FIFTH),
                "ขอความอนุเคราะห์เจ้าหน้าที่เป็นที่ปรึกษาคณะกรรมการตรวจรับพัสดุ", "เรียน ปลัดสำนักนายกรัฐมนตรี",
                Optional.of("หนังสือสำนักงานปลัดสำนักนายกรัฐมนตรี ด่วนที่สุด ที่ นร 0106/ว 89 ลงวันที่ 12 มกราคม 2569"),
                List.of("สำเนาคำสั่งแต่งตั้งคณะกรรมการ จำนวน 1 ฉบับ", "ขอบเขตของงาน จำนวน 1 ชุด"), paragraphs, "ขอแสดงความนับถือ", signatory,
                "สำนักบริหารกลาง ฝ่ายสารบรรณกลาง", "0 2142 1444", "saraban@oags.example.go.th", List.of());
    }

    static ExternalLetter shortLetter() {
        return letter(Marks.NONE, List.of(REASON, WISH, END), SECRETARY);
    }

    static ExternalLetter longLetter(Marks marks) {
        List<String> paragraphs = IntStream.range(0, 7).mapToObj(i -> i % 2 == 0 ? REASON : WISH).toList();
        return letter(marks, paragraphs, ACTING);
    }

    static Memorandum memo(Marks marks) {
        return new Memorandum(marks, "สำนักบริหารกลาง ฝ่ายสารบรรณกลาง โทร. 0 2142 1444", "อส 0001.1/56", Optional.of(FIFTH),
                "ขออนุมัติจัดประชุมเชิงปฏิบัติการงานสารบรรณอิเล็กทรอนิกส์", "เรียน ผู้อำนวยการสำนักบริหารกลาง",
                List.of("1. เรื่องเดิม\n" + REASON, "2. ข้อพิจารณา\n" + WISH, "จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ"),
                new Signatory("นายสมชาย ใจดี", List.of("นักจัดการงานทั่วไปชำนาญการ"), "ลงนามอิเล็กทรอนิกส์ 5 ก.พ. 69"),
                List.of("เรียน เลขาธิการ\nเพื่อโปรดอนุมัติ\nนายประเสริฐ มั่นคง ผู้อำนวยการสำนักบริหารกลาง 6 ก.พ. 69", "อนุมัติ\nนางสาวศิริพร วัฒนกุล 9 ก.พ. 69"));
    }

    static Order order(Marks marks) {
        return new Order(marks, "สำนักงานเลขาธิการสำนักงานอัยการสูงสุด", "12/2569", "แต่งตั้งคณะกรรมการตรวจรับพัสดุ",
                List.of(REASON, "อาศัยอำนาจตามความในระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 จึงแต่งตั้งคณะกรรมการ ดังนี้",
                        "1. นายประเสริฐ มั่นคง ประธานกรรมการ", "2. นางสาวมาลี ศรีสุข กรรมการ", "3. นายสมชาย ใจดี กรรมการและเลขานุการ", "ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป"),
                Optional.of(FIFTH), ACTING);
    }

    static Announcement announcement(Marks marks) {
        return new Announcement(marks, "สำนักงานเลขาธิการสำนักงานอัยการสูงสุด", "กำหนดวันหยุดราชการเพิ่มเป็นกรณีพิเศษ", List.of(REASON, WISH), Optional.empty(), SECRETARY);
    }

    static Minutes minutes() {
        return new Minutes(Marks.NONE, "คณะกรรมการบริหารสำนักงานเลขาธิการสำนักงานอัยการสูงสุด", "1/2569", FIFTH, "ห้องประชุม 801 ชั้น 8",
                List.of("นางสาวศิริพร วัฒนกุล เลขาธิการ ประธานกรรมการ", "นายวิชัย ธรรมรักษ์ รองเลขาธิการ กรรมการ", "นายประเสริฐ มั่นคง ผู้อำนวยการสำนักบริหารกลาง กรรมการและเลขานุการ"),
                List.of("นายณรงค์ ศรีทอง ผู้อำนวยการสำนักบริหารทรัพยากรบุคคล กรรมการ (ติดราชการ)"), List.of(), "09:30",
                List.of(new AgendaItem("ระเบียบวาระที่ 1 เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ", List.of(REASON), "รับทราบ"),
                        new AgendaItem("ระเบียบวาระที่ 2 เรื่องรับรองรายงานการประชุม", List.of("ฝ่ายเลขานุการเสนอรายงานการประชุมครั้งที่ 12/2568"), "รับรองรายงานการประชุมโดยไม่มีการแก้ไข"),
                        new AgendaItem("ระเบียบวาระที่ 4 เรื่องเสนอให้ที่ประชุมพิจารณา", List.of(WISH, REASON), "เห็นชอบตามที่เสนอ และมอบหมายสำนักบริหารกลางดำเนินการต่อไป"),
                        new AgendaItem("ระเบียบวาระที่ 5 เรื่องอื่น ๆ (ถ้ามี)", List.of(), "ไม่มี")),
                "12.00", "นายสมชาย ใจดี\nนักจัดการงานทั่วไปชำนาญการ");
    }

    static RegisterPages register(int rows) {
        List<String> row = List.of("123", "นร 0106/ว 89", "12 ม.ค. 69", "สำนักงานปลัดสำนักนายกรัฐมนตรี", "เลขาธิการสำนักงานอัยการสูงสุด",
                "ขอเชิญประชุมคณะกรรมการพิจารณาผลการประกวดราคาอิเล็กทรอนิกส์และการจัดซื้อจัดจ้าง", "สำนักบริหารกลาง", "");
        return new RegisterPages(Marks.NONE, "ทะเบียนหนังสือรับ", List.of("สำนักงานเลขาธิการสำนักงานอัยการสูงสุด", "1 มกราคม 2569 ถึง 5 กุมภาพันธ์ 2569"),
                List.of("เลขทะเบียนรับ", "ที่", "ลงวันที่", "จาก", "ถึง", "เรื่อง", "การปฏิบัติ", "หมายเหตุ"), List.of(8, 13, 9, 18, 18, 30, 14, 10), Collections.nCopies(rows, row));
    }

    static Marks urgentSecret() {
        return new Marks(Secrecy.SECRET, "ด่วนที่สุด", false);
    }
}
