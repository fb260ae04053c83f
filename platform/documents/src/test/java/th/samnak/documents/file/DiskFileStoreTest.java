package th.samnak.documents.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import th.samnak.api.Settings;
import th.samnak.api.documents.FileStore.StoredFile;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;

class DiskFileStoreTest {

    private static final String TYPES = "[Content_Types].xml";

    @TempDir
    Path data;

    DiskFileStore store;

    @BeforeEach
    void open() throws IOException {
        Settings settings = Settings.of(data, Map.of("files.limit-mb", "1"));
        store = new DiskFileStore(settings, Runnable::run, new FileOwners(settings), System::nanoTime);
    }

    private StoredFile put(String name, byte[] content) {
        return store.put(name, new ByteArrayInputStream(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(bytes(namesAndContents[i + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void refused(String name, byte[] content, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> put(name, content))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    @Test
    void what_is_put_comes_back_under_its_checksum() throws IOException {
        StoredFile stored = put("บันทึก.txt", bytes("สวัสดี"));
        assertThat(stored.sha256()).matches("[0-9a-f]{64}");
        assertThat(stored.mediaType()).isEqualTo("text/plain");
        assertThat(stored.sizeBytes()).isEqualTo(18);
        assertThat(stored.name()).isEqualTo("บันทึก.txt");
        try (InputStream in = store.open(stored.sha256())) {
            assertThat(in.readAllBytes()).isEqualTo(bytes("สวัสดี"));
        }
        assertThat(store.intact(stored.sha256())).isTrue();
    }

    @Test
    void the_same_content_is_kept_once() throws IOException {
        StoredFile first = put("a.txt", bytes("one"));
        StoredFile second = put("b.txt", bytes("one"));
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(files()).hasSize(1);
    }

    @Test
    void many_at_once_do_not_hinder_each_other() throws Exception {
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            List<Callable<StoredFile>> puts = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                String text = "text " + i % 5;
                puts.add(() -> put("a.txt", bytes(text)));
            }
            for (Future<StoredFile> put : clerks.invokeAll(puts)) {
                assertThat(store.intact(put.get().sha256())).isTrue();
            }
        }
        assertThat(files()).hasSize(5);
    }

    @Test
    void a_changed_file_is_not_intact() throws IOException {
        StoredFile stored = put("a.txt", bytes("one"));
        Files.write(files().getFirst(), bytes("two"));
        assertThat(store.intact(stored.sha256())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd", "''", "x", "0000000000000000000000000000000000000000000000000000000000000000",
        "ABCDEF0000000000000000000000000000000000000000000000000000000000"})
    void an_unknown_or_forged_address_finds_nothing(String address) {
        assertThatThrownBy(() -> store.open(address)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> store.intact(address)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> store.text(address)).isInstanceOf(NotFound.class);
    }

    @Test
    void too_large_is_refused_before_it_fills_the_disk() throws IOException {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                return given++ < 200L * 1024 * 1024 ? 'a' : -1;
            }
        };
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> store.put("big.txt", endless))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("documents.file.too-large"))
                .satisfies(e -> assertThat(e.arguments()).containsExactly("big.txt", 1L));
        assertThat(files()).isEmpty();
        assertThat(store.limitBytes()).isEqualTo(1024 * 1024);
        assertThat(put("a.txt", "a".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII)).sizeBytes()).isEqualTo(1024 * 1024);
    }

    @Test
    void a_sender_that_breaks_off_leaves_nothing() throws IOException {
        InputStream broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ < 1000) {
                    return 'a';
                }
                throw new IOException("connection lost");
            }
        };
        assertThatThrownBy(() -> store.put("a.txt", broken)).isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void what_an_interrupted_run_left_is_swept_away() throws IOException {
        Files.write(data.resolve("files/incoming/in123.part"), bytes("half"));
        open();
        assertThat(files()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws IOException {
        Files.delete(data.resolve("files/incoming"));
        Files.write(data.resolve("files/incoming"), bytes("in the way"));
        refused("a.txt", bytes("text"), "documents.file.not-written");
    }

    static Stream<Arguments> refusals() throws IOException {
        byte[] program = latin("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff");
        return Stream.of(
                row("letter.pdf", program, "program"),
                row("letter.pdf", latin("\u007fELF\u0002\u0001\u0001\0"), "program"),
                row("letter.txt", bytes("#!/bin/sh\nrm -rf /\n"), "program"),
                row("setup.exe", program, "program"),
                row("setup.exe", bytes("just text"), "kind"),
                row("letter.pdf", bytes("just text"), "mismatch"),
                row("letter.pdf", zip("word/document.xml", "<x/>", TYPES, "<x/>"), "mismatch"),
                row("picture.png", pdf(), "mismatch"),
                row("letter.pdf", zip("mimetype", "application/pdf", "program.class", "x"), "kind"),
                row("letter.docx", zip("xl/workbook.xml", "<x/>", TYPES, "<x/>"), "mismatch"),
                row("letter.txt", pdf(), "mismatch"),
                row("page.html", bytes("<html><script>alert(1)</script>"), "page"),
                row("page.txt", bytes("  \n<!DOCTYPE html><html>"), "page"),
                row("drawing.png", bytes("<svg onload=alert(1)>"), "page"),
                row("page.txt", bytes("\ufeff<?xml version='1.0'?>"), "page"),
                row("macro.docx", zip("word/document.xml", "<x/>", TYPES, "<x/>", "word/vbaProject.bin", "x"), "macros"),
                row("old.doc", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1rest"), "old-office"),
                row("archive.zip", zip("a.txt", "a"), "kind"),
                row("letter.docx", latin("PK\u0003\u0004 and no more"), "damaged"),
                row("a.txt", bytes("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"), "virus"),
                row("a.txt", latin("abc\0def"), "kind"),
                row("a.pdf", new byte[0], "empty"));
    }

    private static Arguments row(String name, byte[] content, String reason) {
        return Arguments.of(name, content, reason);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_is_not_a_document_is_refused_with_its_reason(String name, byte[] content, String reason) throws IOException {
        refused(name, content, "documents.file." + reason);
        assertThat(files()).isEmpty();
    }

    @Test
    void the_kinds_of_an_office_are_accepted() throws IOException {
        assertThat(put("a.pdf", pdf()).mediaType()).isEqualTo("application/pdf");
        assertThat(put("A.PDF", pdf()).mediaType()).isEqualTo("application/pdf");
        assertThat(put("a.png", latin("\u0089PNG\r\n\u001a\n...")).mediaType()).isEqualTo("image/png");
        assertThat(put("a.jpeg", latin("\u00ff\u00d8\u00ff\u00e0...")).mediaType()).isEqualTo("image/jpeg");
        assertThat(put("a.tif", latin("II*\0....")).mediaType()).isEqualTo("image/tiff");
        assertThat(put("a.docx", zip("word/document.xml", "<x/>", TYPES, "<x/>")).mediaType()).contains("wordprocessingml");
        assertThat(put("a.odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>")).mediaType()).endsWith("opendocument.text");
        assertThat(put("a.csv", bytes("a,b\n1,2")).mediaType()).isEqualTo("text/csv");
        assertThat(put("ไม่มีนามสกุล", pdf()).name()).isEqualTo("ไม่มีนามสกุล.pdf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd.txt | passwd.txt
            C:\\Users\\a\\b.txt | b.txt
            ..hidden.txt | hidden.txt
            a<b>"c.txt | a_b__c.txt
            หนังสือ   ที่ 1.txt | หนังสือ ที่ 1.txt
            """)
    void a_name_is_only_a_name(String given, String kept) {
        assertThat(put(given, bytes("text")).name()).isEqualTo(kept);
    }

    @Test
    void a_name_cannot_hide_its_ending_or_break_a_line() {
        assertThat(put("invoice\u202efdp.txt", bytes("text")).name()).isEqualTo("invoice_fdp.txt");
        assertThat(put("a\r\nb.txt", bytes("text")).name()).doesNotContain("\n", "\r").endsWith(".txt");
        assertThat(put("ก".repeat(400) + ".txt", bytes("text")).name()).hasSizeLessThanOrEqualTo(150).endsWith(".txt");
        assertThat(put("", bytes("text")).name()).isEqualTo("file.txt");
    }

    @Test
    void text_is_read_for_search() throws IOException {
        assertThat(store.text(put("a.txt", bytes("นํ้า ๑")).sha256())).contains("น้ำ ๑");
        assertThat(store.text(put("b.txt", "กรุงเทพ".getBytes(Charset.forName("x-windows-874"))).sha256())).contains("กรุงเทพ");
        String word = "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>งบ</w:t></w:r><w:r><w:t>ประมาณ</w:t></w:r></w:p><w:p><w:t>สอง</w:t></w:p></w:body></w:document>";
        assertThat(store.text(put("a.docx", zip("word/document.xml", word, TYPES, "<x/>")).sha256())).contains("งบประมาณ\nสอง");
        String open = "<o xmlns:text='t'><text:p>ครุภัณฑ์</text:p></o>";
        assertThat(store.text(put("a.odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", open)).sha256())).contains("ครุภัณฑ์");
        assertThat(store.text(put("a.png", latin("\u0089PNG\r\n\u001a\n...")).sha256())).isEmpty();
        assertThat(store.text(put("empty.pdf", pdf()).sha256())).isEmpty();
    }

    @Test
    void files_made_to_harm_readers_have_no_text() {
        String laughs = "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><w:document xmlns:w='w'><w:p><w:t>&b;</w:t></w:p></w:document>";
        assertThat(store.text(put("a.docx", zip("word/document.xml", laughs, TYPES, "<x/>")).sha256())).isEmpty();
        String fetching = "<!DOCTYPE l [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='w'><w:p><w:t>&a;</w:t></w:p></w:document>";
        assertThat(store.text(put("b.docx", zip("word/document.xml", fetching, TYPES, "<x/>")).sha256())).isEmpty();
        assertThat(store.text(put("broken.pdf", bytes("%PDF-1.7\nnothing else")).sha256())).isEmpty();
    }

    @Test
    void a_part_that_unpacks_without_end_is_cut_off() {
        String filler = "<w:t>" + "ก".repeat(1000) + "</w:t>";
        String bomb = "<w:document xmlns:w='w'>" + filler.repeat(10_000) + "</w:document>";
        byte[] packed = zip("word/document.xml", bomb, TYPES, "<x/>");
        assertThat(packed.length).isLessThan(1024 * 1024);
        assertThat(store.text(put("bomb.docx", packed).sha256()).orElseThrow()).hasSizeLessThanOrEqualTo(2_000_000);
    }
}
