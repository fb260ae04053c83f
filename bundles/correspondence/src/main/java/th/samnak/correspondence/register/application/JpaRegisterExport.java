package th.samnak.correspondence.register.application;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.documents.Papers;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.thai.ThaiDate;

/** The columns are those of แบบที่ 13 and 14, in their order, whatever the form. */
@Component
public final class JpaRegisterExport implements RegisterExport {

    static final List<String> COLUMNS =
            List.of("เลขทะเบียน", "ที่", "ลงวันที่", "จาก", "ถึง", "เรื่อง", "การปฏิบัติ", "หมายเหตุ");

    private static final String SECRET = "เรื่องลับ";
    private static final List<Integer> WIDTHS = List.of(3, 6, 5, 9, 9, 16, 8, 6);

    private final Papers papers;
    private final Spreadsheets sheets;
    private final Organisation organisation;
    private final AuditTrail audit;

    @Activate
    public JpaRegisterExport(
            @Reference Papers papers,
            @Reference Spreadsheets sheets,
            @Reference Organisation organisation,
            @Reference AuditTrail audit) {
        this.papers = papers;
        this.sheets = sheets;
        this.organisation = organisation;
        this.audit = audit;
    }

    @Override
    public byte[] pdf(RegisterQuery query, List<RegisterRow> rows) {
        Secrecy highest = rows.stream()
                .filter(row -> !row.masked())
                .map(RegisterRow::secrecy)
                .max(Comparator.naturalOrder())
                .orElse(Secrecy.ORDINARY);
        List<List<String>> cells = rows.stream()
                .map(row -> cells(row).stream().map(JpaRegisterExport::printed).toList())
                .toList();
        return papers.register(new Papers.RegisterPages(
                new Papers.Marks(highest, "", false),
                query.kind().title() + " พ.ศ. " + query.year(),
                List.of(unit(query), period(query)),
                COLUMNS,
                WIDTHS,
                cells));
    }

    @Override
    public void xlsx(RegisterQuery query, List<RegisterRow> rows, OutputStream out) {
        sheets.writeXlsx(out, query.kind().title(), COLUMNS, rows.stream().map(JpaRegisterExport::cells).toList());
    }

    @Override
    public void csv(RegisterQuery query, List<RegisterRow> rows, OutputStream out) {
        sheets.writeCsv(out, COLUMNS, rows.stream().map(JpaRegisterExport::cells).toList());
    }

    @Override
    public void record(RegisterQuery query, String form, int rows) {
        audit.record(
                "register.export",
                "correspondence:register:" + query.unit() + ":" + query.kind() + ":" + query.year(),
                form + ", " + rows + " rows");
    }

    private static List<Object> cells(RegisterRow row) {
        String remark = row.cancelled().isEmpty() ? row.remark() : ("ยกเลิก: " + row.cancelled() + " " + row.remark()).strip();
        Object date = row.docDate().<Object>map(day -> day).orElse("");
        return List.of(
                row.number(), row.docNo(), date, row.from(), row.to(), row.masked() ? SECRET : row.subject(), row.action(),
                remark);
    }

    private static String printed(Object cell) {
        return cell instanceof LocalDate day ? ThaiDate.shortForm(day) : cell.toString();
    }

    private String unit(RegisterQuery query) {
        return organisation.lastKnown(query.unit()).map(Unit::nameTh).orElse(query.unit().value());
    }

    private static String period(RegisterQuery query) {
        String from = query.from().map(day -> "ตั้งแต่ " + ThaiDate.full(day)).orElse("");
        String to = query.to().map(day -> " ถึง " + ThaiDate.full(day)).orElse("");
        return (from + to).strip();
    }
}
