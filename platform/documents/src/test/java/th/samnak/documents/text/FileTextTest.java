package th.samnak.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import th.samnak.api.documents.FileStore.Reading;
import th.samnak.api.documents.FileStore.Reading.State;
import th.samnak.documents.paper.TestPapers;

class FileTextTest {

    private static Reading read(byte[] file) {
        return FileText.of("test", file, Deadline.in(Duration.ofSeconds(20)));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void thai_is_read_out_of_every_kind() throws IOException {
        assertThat(read(TestPapers.letter()).text()).contains("ขอความอนุเคราะห์เจ้าหน้าที่");
        assertThat(read("ทดสอบ".getBytes(Charset.forName("x-windows-874"))).text()).isEqualTo("ทดสอบ");
        assertThat(read(zip(Map.of("word/document.xml", "<w:p xmlns:w='w'><w:r><w:t>จัด</w:t></w:r><w:r><w:t>ซื้อ</w:t></w:r></w:p>"))).text())
                .isEqualTo("จัดซื้อ");
        assertThat(read(zip(Map.of("xl/sharedStrings.xml", "<sst><si><t>รายการ</t></si></sst>", "xl/worksheets/sheet1.xml", "<c><v>0</v></c>"))).text())
                .isEqualTo("รายการ");
        assertThat(read(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<o><p>หนังสือ</p></o>"))).text())
                .isEqualTo("หนังสือ");
    }

    @Test
    void what_has_a_password_is_told_to_be_locked() throws IOException {
        try (PDDocument document = Loader.loadPDF(TestPapers.letter()); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
            assertThat(read(out.toByteArray()).state()).isEqualTo(State.LOCKED);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("META-INF/manifest.xml", "<manifest:encryption-data/>");
        parts.put("content.xml", "x");
        assertThat(read(zip(parts)).state()).isEqualTo(State.LOCKED);
    }

    @Test
    void a_bomb_is_left_before_it_bursts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = "<a>".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 6000; i++) {
                zip.write(spaces);
            }
        }
        assertThat(read(out.toByteArray()).state()).isEqualTo(State.UNREADABLE);
        assertThat(read(zip(Map.of("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"))).text())
                .doesNotContain("root");
    }

    @Test
    void what_takes_too_long_is_left() {
        assertThat(FileText.of("test", TestPapers.longLetter(), Deadline.in(Duration.ZERO)).state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void damaged_files_and_pictures_have_no_text() {
        assertThat(read("%PDF-1.4 nonsense".getBytes(StandardCharsets.US_ASCII)).state()).isEqualTo(State.UNREADABLE);
        assertThat(read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}).state()).isEqualTo(State.NO_TEXT);
        assertThat(read(new byte[] {'P', 'K', 3, 4, 9, 9, 9}).text()).isEmpty();
    }
}
