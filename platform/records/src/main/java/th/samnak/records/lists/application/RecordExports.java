package th.samnak.records.lists.application;

import java.io.OutputStream;
import java.util.Locale;
import th.samnak.api.records.RecordQuery;

/** Rows of the register as a table, masked as on the screen; every one is in the audit trail. */
public interface RecordExports {

    /** At most so many rows at a time. */
    int MOST = 50_000;

    /**
     * Writes the rows in the language.
     *
     * @throws th.samnak.api.errors.NotPermitted without the permission to export
     * @throws th.samnak.api.errors.RuleViolation when there are more than {@link #MOST}
     */
    void write(RecordQuery query, Form form, Locale language, OutputStream out);

    /** What kind of file. */
    enum Form {
        XLSX,
        CSV
    }
}
