package th.samnak.api.documents;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Tables in and out as XLSX and CSV. */
@ProviderType
public interface Spreadsheets {

    /**
     * The first sheet of an XLSX file or the lines of a CSV file (UTF-8 or windows-874), told by content. Dates come as ISO
     * text, numbers without grouping, empty cells as empty text; trailing empty rows are left out.
     *
     * @throws th.samnak.api.errors.RuleViolation when it is neither, or has more rows than are accepted
     */
    List<List<String>> read(InputStream file);

    /** Writes one sheet with a bold heading row that stays in view; texts stay texts and are never taken for formulas. */
    void writeXlsx(OutputStream out, String sheetName, List<String> columns, List<List<Object>> rows);

    /** Writes UTF-8 with a byte order mark and CRLF, as Excel wants it; cells that look like formulas are defused. */
    void writeCsv(OutputStream out, List<String> columns, List<List<Object>> rows);
}
