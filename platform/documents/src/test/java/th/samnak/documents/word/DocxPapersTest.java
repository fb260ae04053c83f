package th.samnak.documents.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.PaperForms;
import th.samnak.api.documents.Papers.ExternalLetter;
import th.samnak.api.documents.Papers.Marks;
import th.samnak.api.documents.Papers.Memorandum;
import th.samnak.api.documents.Papers.Signatory;
import th.samnak.documents.paper.TestPapers;
import th.samnak.documents.text.Deadline;
import th.samnak.documents.text.FileText;

class DocxPapersTest {

    private static final Signatory HEAD = new Signatory("นางสาวศิริพร วัฒนกุล", List.of("เลขาธิการ"), "");

    private final PaperForms papers = TestPapers.papers().word();

    private byte[] letter(Secrecy secrecy, boolean draft) {
        return papers.externalLetter(new ExternalLetter(
                new Marks(secrecy, "ด่วนที่สุด", draft), "อส 0001/1234", "สำนักงานตัวอย่าง", List.of("กรุงเทพมหานคร 10210"),
                Optional.of(LocalDate.of(2026, 2, 5)), "ขอความอนุเคราะห์ <ที่ปรึกษา> & คณะ", "เรียน ปลัดสำนักนายกรัฐมนตรี",
                Optional.of("หนังสือ ที่ นร 0106/ว 89"), List.of("สำเนาคำสั่ง จำนวน 1 ฉบับ", "ขอบเขตของงาน จำนวน 1 ชุด"),
                List.of("ด้วยสำนักงานจะจัดซื้อเครื่องคอมพิวเตอร์ 20 เครื่อง", "จึงเรียนมา\u0007เพื่อโปรดพิจารณา"), "ขอแสดงความนับถือ", HEAD,
                "สำนักบริหารกลาง", "0 2142 1444", "saraban@oags.example.go.th", List.of()));
    }

    private static Map<String, String> parts(byte[] docx) throws Exception {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String text(byte[] docx) {
        return FileText.of("test", docx, Deadline.in(Duration.ofSeconds(10))).text();
    }

    @Test
    void the_elements_stand_in_the_order_of_the_regulation_in_thai_digits() {
        assertThat(text(letter(Secrecy.ORDINARY, false))).containsSubsequence(
                "ด่วนที่สุด", "ที่ อส ๐๐๐๑/๑๒๓๔", "สำนักงานตัวอย่าง", "กรุงเทพมหานคร ๑๐๒๑๐", "๕ กุมภาพันธ์ ๒๕๖๙", "เรื่อง", "<ที่ปรึกษา> & คณะ",
                "เรียน ปลัดสำนักนายกรัฐมนตรี", "อ้างถึง", "นร ๐๑๐๖/ว ๘๙", "สิ่งที่ส่งมาด้วย", "๑. สำเนาคำสั่ง", "๒. ขอบเขต", "๒๐ เครื่อง",
                "จึงเรียนมา", "ขอแสดงความนับถือ", "(นางสาวศิริพร วัฒนกุล)", "เลขาธิการ", "สำนักบริหารกลาง", "โทร. ๐ ๒๑๔๒ ๑๔๔๔",
                "saraban@oags.example.go.th");
    }

    @Test
    void measures_and_type_are_those_of_the_regulation() throws Exception {
        Map<String, String> parts = parts(letter(Secrecy.ORDINARY, false));
        assertThat(parts.get("word/document.xml")).contains("w:top=\"1417\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\"")
                .contains("w:firstLine=\"1417\"").contains("thaiDistribute").contains("w:w=\"11906\" w:h=\"16838\"");
        assertThat(parts.get("word/styles.xml")).contains("w:cs=\"TH Sarabun New\"").contains("<w:szCs w:val=\"32\"/>");
        assertThat(parts.get("word/head.xml")).contains("ThaiArabic");
        assertThat(parts.get("word/first.xml")).doesNotContain("ThaiArabic");
    }

    @Test
    void every_part_is_sound_xml_that_is_told_of() throws Exception {
        Map<String, String> parts = parts(letter(Secrecy.TOP_SECRET, true));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            assertThat(factory.newDocumentBuilder().parse(new InputSource(new StringReader(part.getValue())))).as(part.getKey()).isNotNull();
            if (part.getKey().startsWith("word/") && !part.getKey().endsWith(".rels")) {
                assertThat(parts.get("[Content_Types].xml")).contains("/" + part.getKey());
            }
        }
    }

    @Test
    void label_and_mark_of_a_draft_are_on_every_page() throws Exception {
        Map<String, String> secret = parts(letter(Secrecy.SECRET, true));
        assertThat(secret.get("word/first.xml")).contains("ลับมาก").contains("ร่าง");
        assertThat(secret.get("word/head.xml")).contains("ลับมาก").contains("ร่าง");
        assertThat(secret.get("word/foot.xml")).contains("ลับมาก");
        assertThat(parts(letter(Secrecy.ORDINARY, false)).get("word/foot.xml")).doesNotContain("ลับ");
    }

    @Test
    void a_memorandum_has_its_labels() {
        String memo = text(papers.memorandum(new Memorandum(
                Marks.NONE, "สำนักบริหารกลาง โทร. 1444", "อส 0001.1/56", Optional.of(LocalDate.of(2026, 2, 5)), "ขออนุมัติ", "เรียน ผู้อำนวยการ",
                List.of("1. เรื่องเดิม"), HEAD, List.of("อนุมัติ"))));
        assertThat(memo).containsSubsequence("บันทึกข้อความ", "ส่วนราชการ", "๑๔๔๔", "ที่", "๐๐๐๑.๑/๕๖", "วันที่", "เรื่อง", "เรียน", "๑. เรื่องเดิม", "อนุมัติ");
    }

    @Test
    void the_same_text_makes_the_same_file() {
        assertThat(letter(Secrecy.ORDINARY, false)).isEqualTo(letter(Secrecy.ORDINARY, false));
    }
}
