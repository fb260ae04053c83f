package th.samnak.correspondence.register.application;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.register.domain.RegisterKind;

/**
 * Takes over a register that was kept elsewhere, as XLSX or CSV with the columns of {@link #columns()}. The numbers in the file
 * become the past of the series, so it must be empty before; a number missing in the file is kept as cancelled.
 */
public interface RegisterImport {

    /** Heading row expected, in Thai and in order. */
    List<String> columns();

    /** An empty XLSX file with the heading row and an example. */
    void template(OutputStream out);

    /** Reads and judges every row; changes nothing. */
    Report dryRun(Target target, byte[] file);

    /**
     * Takes the rows over.
     *
     * @return what was done; with {@link Mode#ALL_OR_NOTHING} and one bad row nothing is, and {@code imported} is 0
     */
    Report run(Target target, byte[] file, Mode mode);

    /** The bad rows as XLSX: the columns of the file and, last, the reason in the given language. */
    void errorFile(Target target, byte[] file, Locale locale, OutputStream out);

    /** @param year calendar year in the Buddhist era */
    record Target(UnitId unit, RegisterKind kind, int year) {}

    /** What to do when some rows are bad. */
    enum Mode {
        ALL_OR_NOTHING,
        ONLY_GOOD
    }

    /** @param rows rows read, without the heading; good: fit to be imported; imported: taken over */
    record Report(int rows, int good, int imported, List<BadRow> bad) {}

    /**
     * @param line as counted by a spreadsheet, the heading being 1
     * @param cells as in the file
     * @param reasons message keys with arguments, at least one
     */
    record BadRow(int line, List<String> cells, List<StepOffer.Reason> reasons) {}
}
