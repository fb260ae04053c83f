package th.samnak.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.samnak.api.Settings;
import th.samnak.api.errors.RuleViolation;

class FileSpreadsheetsTest {

    private static final Settings SETTINGS = Settings.of(Path.of("target"), Map.of("spreadsheets.row-limit", "60000"));

    private final FileSpreadsheets sheets = new FileSpreadsheets(SETTINGS);

    private List<List<String>> read(byte[] file) {
        return sheets.read(new ByteArrayInputStream(file));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void refused(byte[] file, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> read(file))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    @Test
    void what_is_written_as_xlsx_is_read_back() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheets.writeXlsx(out, "ทะเบียน/รับ [1]", List.of("เลขรับ", "เรื่อง", "ลงวันที่", "จำนวนเงิน", "เวลา", "ว่าง"), List.of(
                List.of(1, "ขอเชิญ <b>ประชุม</b> & อื่น ๆ", LocalDate.of(2026, 2, 5), new BigDecimal("1234567.89"), LocalDateTime.of(2026, 2, 5, 9, 30), Optional.empty()),
                List.of(2, "=1+1", LocalDate.of(1960, 1, 1), new BigDecimal("0.10"), LocalDateTime.of(2026, 1, 1, 0, 0, 1), "x\u0007y")));
        assertThat(read(out.toByteArray())).containsExactly(
                List.of("เลขรับ", "เรื่อง", "ลงวันที่", "จำนวนเงิน", "เวลา", "ว่าง"),
                List.of("1", "ขอเชิญ <b>ประชุม</b> & อื่น ๆ", "2026-02-05", "1234567.89", "2026-02-05T09:30"),
                List.of("2", "=1+1", "1960-01-01", "0.1", "2026-01-01T00:00:01", "xy"));
    }

    @Test
    void a_text_in_xlsx_is_never_a_formula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheets.writeXlsx(out, "s", List.of("a"), List.of(List.of("=HYPERLINK(\"http://evil\")")));
        assertThat(part(out.toByteArray(), "xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("inlineStr").contains("pane");
    }

    private static String part(byte[] file, String name) throws IOException {
        Path copy = Files.write(Files.createTempFile("part", ".xlsx"), file);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(copy);
        }
    }

    @Test
    void csv_is_what_excel_wants() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheets.writeCsv(out, List.of("ที่", "เรื่อง"), List.of(List.of(1, "a,\"b\"\nc"), List.of(-2, "=cmd|' /C calc'!A0"), List.of(Optional.empty(), "+1"), List.of("@x", "-y")));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeffที่,เรื่อง\r\n1,\"a,\"\"b\"\"\nc\"\r\n-2,'=cmd|' /C calc'!A0\r\n,'+1\r\n'@x,'-y\r\n");
        assertThat(read(out.toByteArray()).get(1)).containsExactly("1", "a,\"b\"\nc");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "x-windows-874", "UTF-16"})
    void csv_is_read_in_the_encodings_in_use(String encoding) {
        assertThat(read("ที่,เรื่อง\r\nนร 0106/1,ขอเชิญประชุม\r\n".getBytes(Charset.forName(encoding))))
                .containsExactly(List.of("ที่", "เรื่อง"), List.of("นร 0106/1", "ขอเชิญประชุม"));
    }

    @Test
    void other_separators_and_loose_ends_are_understood() {
        assertThat(read(bytes("a;b\n1;2"))).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(read(bytes("a\tb\n1\t2\n\n\n"))).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(read(bytes("a,b\r\n\r\n3,\"4\"\"\"\r"))).containsExactly(List.of("a", "b"), List.of(), List.of("3", "4\""));
        assertThat(read(bytes("a,\"un\nclosed"))).containsExactly(List.of("a", "un\nclosed"));
    }

    @Test
    void what_is_no_table_is_refused() throws IOException {
        refused(new byte[0], "documents.sheet.empty");
        refused(bytes("\n\n"), "documents.sheet.empty");
        refused(bytes("%PDF-1.7"), "documents.sheet.unreadable");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "documents.sheet.unreadable");
        refused(new byte[] {1, 0, 2, 0, 3, 0}, "documents.sheet.unreadable");
        refused(zip("word/document.xml", "<x/>"), "documents.sheet.unreadable");
        refused(zip("xl/workbook.xml", "<not xml"), "documents.sheet.unreadable");
        refused(bytes("a" + ",".repeat(600)), "documents.sheet.too-many-columns");
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(bytes(namesAndContents[i + 1]));
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_workbook_of_excel_is_read() throws IOException {
        String sheet = """
                <worksheet xmlns="m"><sheetData>
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>ต่อ</t></r><r><t>กัน</t></r></is></c></row>
                <row r="3"><c r="A3" s="1"><v>46058</v></c><c r="B3" s="2"><v>46058.395833333336</v></c><c r="C3"><v>0.30000000000000004</v></c>
                <c r="D3" t="b"><v>1</v></c><c r="E3" t="str"><f>A1&amp;"x"</f><v>สูตร</v></c><c r="F3"><v>1.5E3</v></c><c r="G3" s="3"><v>46058</v></c></row>
                <row r="9"><c r="A9"/></row>
                </sheetData></worksheet>""";
        String styles = """
                <styleSheet xmlns="m"><numFmts><numFmt numFmtId="164" formatCode="[$-107041E]d mmm yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0.00 &quot;day&quot;"/></numFmts>
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/></cellXfs></styleSheet>""";
        byte[] file = zip(
                "xl/workbook.xml", "<workbook xmlns='m' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='a' r:id='rId7'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Target='styles.xml'/><Relationship Id='rId7' Target='worksheets/other.xml'/></Relationships>",
                "xl/worksheets/other.xml", sheet, "xl/styles.xml", styles,
                "xl/sharedStrings.xml", "<sst xmlns='m'><si><r><t>หัว</t></r><r><t xml:space='preserve'>ข้อ </t></r><rPh><t>x</t></rPh></si></sst>");
        assertThat(read(file)).containsExactly(
                List.of("หัวข้อ", "", "ต่อกัน"), List.of(), List.of("2026-02-05", "2026-02-05T09:30", "0.3", "TRUE", "สูตร", "1500", "46058"));
    }

    @Test
    void a_file_with_too_many_rows_is_refused() {
        StringBuilder csv = new StringBuilder("a\n");
        for (int i = 0; i < 60_000; i++) {
            csv.append(i).append('\n');
        }
        refused(bytes(csv.toString()), "documents.sheet.too-many-rows");
        refused(bytes("a\n" + "\n".repeat(70_000) + "b"), "documents.sheet.too-many-rows");
    }

    @Test
    void fifty_thousand_rows_go_out_a_few_at_a_time_and_come_back() {
        List<List<Object>> many = new AbstractList<>() {
            @Override
            public List<Object> get(int row) {
                return List.of(row, "ขอเชิญประชุมคณะกรรมการ ครั้งที่ " + row, LocalDate.of(2026, 1, 1).plusDays(row % 300), new BigDecimal("1234.50"));
            }

            @Override
            public int size() {
                return 50_000;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheets.writeXlsx(out, "ทะเบียน", List.of("เลข", "เรื่อง", "วันที่", "เงิน"), many);
        List<List<String>> back = read(out.toByteArray());
        assertThat(back).hasSize(50_001);
        assertThat(back.get(50_000)).containsExactly("49999", "ขอเชิญประชุมคณะกรรมการ ครั้งที่ 49999", LocalDate.of(2026, 1, 1).plusDays(49_999 % 300).toString(), "1234.5");
    }

    @Test
    void columns_are_counted_in_letters() {
        assertThat(XlsxReader.column("A1")).isZero();
        assertThat(XlsxReader.column("Z9")).isEqualTo(25);
        assertThat(XlsxReader.column("AA10")).isEqualTo(26);
    }

    @Test
    void a_reader_that_went_away_is_told() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> sheets.writeCsv(closed, List.of("a"), List.of()));
    }
}
