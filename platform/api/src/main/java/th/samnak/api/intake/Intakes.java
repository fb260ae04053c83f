package th.samnak.api.intake;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.intake.IntakeRow.Fault;

/**
 * Takes in what comes as XLSX or CSV: reads the table, has every row judged, and takes in all of them or none.
 *
 * <p>All but {@link #template} refuse whom the intake does not admit, and with {@link th.samnak.api.errors.RuleViolation} what is no
 * table or lacks a column.
 */
@ProviderType
public interface Intakes {

    /** The file to fill in, as XLSX: the headings and an example. */
    void template(Intake intake, OutputStream out);

    /** Reads and judges every row; changes nothing. */
    Report dryRun(Intake intake, byte[] file);

    /**
     * Takes all rows in; none when one of them is faulty.
     *
     * @param request names this one act of the caller: sent again with the same file, it is answered the same and done once
     * @throws th.samnak.api.errors.RuleViolation when the request was used for another file
     */
    Report take(Intake intake, byte[] file, String request);

    /** The faulty rows as XLSX: the columns, and last what is wrong. @param heading of that last column @param words of a fault */
    void faulty(Intake intake, byte[] file, String heading, Function<Fault, String> words, OutputStream out);

    /**
     * @param rows how many were read
     * @param taken how many were taken in: all, or none
     * @param ignored headings of the file that mean nothing here
     */
    record Report(int rows, int taken, List<IntakeRow> faulty, List<String> ignored) {

        public Report {
            faulty = List.copyOf(faulty);
            ignored = List.copyOf(ignored);
        }
    }
}
