package th.samnak.privacy.application;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.documents.Papers;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.words.Sentences;
import th.samnak.privacy.application.ControlFile.Line;
import th.samnak.thai.ThaiDate;

/** What is printed of secrets: the register of control, a cover sheet, a slip of receipt. All of it Thai, as the forms are. */
@Component(service = SecretPapers.class)
public final class SecretPapers {

    private static final int MOST = 10_000;
    private static final int BLANK_LINES = 12;
    private static final String MASKED = "เรื่องลับ";
    private static final List<String> COLUMNS = List.of(
            "ที่", "วันที่ลงทะเบียน", "ชั้นความลับ", "เลขที่หนังสือ", "จาก", "ถึง", "เรื่อง", "สำเนา", "ทบทวน/เปลี่ยนแปลง");

    private final SecretBook book;
    private final Access access;
    private final Organisation organisation;
    private final Papers papers;
    private final Spreadsheets sheets;
    private final Sentences sentences;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public SecretPapers(
            @Reference SecretBook book,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Papers papers,
            @Reference Spreadsheets sheets,
            @Reference Sentences sentences,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.book = book;
        this.access = access;
        this.organisation = organisation;
        this.papers = papers;
        this.sheets = sheets;
        this.sentences = sentences;
        this.audit = audit;
        this.clock = clock;
    }

    /** ทขล.3 as PDF, with the label of the highest level in it; what the caller may not know is masked. */
    public byte[] register(ControlQuery query) {
        List<ControlRow> rows = rows(query, "pdf");
        return papers.register(new Papers.RegisterPages(
                marks(highest(rows)), "ทะเบียนควบคุมข้อมูลข่าวสารลับ (ทขล.3)", List.of(agency(), ThaiDate.full(LocalDate.now(clock))), COLUMNS,
                List.of(2, 4, 3, 4, 5, 5, 8, 2, 5), rows.stream().map(this::cells).toList()));
    }

    public void xlsx(ControlQuery query, OutputStream out) {
        List<List<Object>> rows = rows(query, "xlsx").stream().map(row -> List.<Object>copyOf(cells(row))).toList();
        sheets.writeXlsx(out, "ทขล.3", COLUMNS, rows);
    }

    /** ใบปกข้อมูลข่าวสารลับ: the level, the number, and lines for whoever has it in hand. Nothing of what is in it. */
    public byte[] cover(String id) {
        ControlFile file = book.open(id);
        List<List<String>> lines = IntStream.rangeClosed(1, BLANK_LINES)
                .mapToObj(line -> List.of(String.valueOf(line), " ", " ", " ", " "))
                .toList();
        audit.record("secret.cover", file.row().record().toString(), "");
        return papers.register(new Papers.RegisterPages(
                marks(file.row().secrecy()), "ใบปกข้อมูลข่าวสาร" + level(file.row().secrecy()),
                List.of(agency(), "ทะเบียนควบคุมที่ " + file.row().number(), "ผู้ไม่มีหน้าที่เกี่ยวข้องห้ามเปิด"),
                List.of("ที่", "ชื่อผู้อ่านหรือผู้ครอบครอง", "วันเวลารับ", "วันเวลาส่งคืน", "ลายมือชื่อ"), List.of(1, 6, 3, 3, 4), lines));
    }

    /** ใบตอบรับข้อมูลข่าวสารลับ, for a numbered copy. @param copy 0 for the original */
    public byte[] receipt(String id, int copy) {
        ControlFile file = book.open(id);
        String whom = file.lines().stream().filter(line -> line.copy() == copy && copy > 0).map(Line::reason).findFirst().orElse("");
        List<List<String>> rows = Stream.of(
                        List.of("ชั้นความลับ", level(file.row().secrecy())),
                        List.of("ทะเบียนควบคุมที่", file.row().number()),
                        List.of("ฉบับที่", copy == 0 ? "ต้นฉบับ" : "สำเนาที่ " + copy),
                        List.of("ส่งถึง", whom.isEmpty() ? " " : whom),
                        List.of("ชื่อและตำแหน่งผู้รับ", " "),
                        List.of("วันเวลาที่รับ", " "),
                        List.of("ลายมือชื่อผู้รับ", " "))
                .toList();
        audit.record("secret.receipt", file.row().record().toString(), String.valueOf(copy));
        return papers.register(new Papers.RegisterPages(
                marks(file.row().secrecy()), "ใบตอบรับข้อมูลข่าวสารลับ", List.of(agency()), List.of("รายการ", "ข้อความ"), List.of(3, 8), rows));
    }

    private List<ControlRow> rows(ControlQuery query, String form) {
        List<ControlRow> rows = book.list(query, 0, MOST).reversed();
        audit.record("secret.export", "privacy:control", form + " " + rows.size());
        return rows;
    }

    private List<String> cells(ControlRow row) {
        LocalDate entered = LocalDate.ofInstant(row.enteredAt(), clock.getZone());
        return List.of(
                row.number(), ThaiDate.shortForm(entered), level(row.secrecy()), row.docNo(), row.from(), row.to(),
                row.masked() ? MASKED : row.title(), String.valueOf(row.copies()),
                row.reviewOn().map(ThaiDate::shortForm).map("ทบทวน "::concat).orElse(row.secrecy().isSecret() ? "" : "ยกเลิกชั้นความลับแล้ว"));
    }

    private static Secrecy highest(List<ControlRow> rows) {
        return rows.stream().filter(row -> !row.masked()).map(ControlRow::secrecy).max(Comparator.naturalOrder()).orElse(Secrecy.ORDINARY);
    }

    private static Papers.Marks marks(Secrecy level) {
        return new Papers.Marks(level, "", false);
    }

    private String level(Secrecy level) {
        return sentences.say(Sentences.THAI, "privacy.level." + level);
    }

    private String agency() {
        return organisation.agencyOf(access.caller().unit()).nameTh();
    }
}
