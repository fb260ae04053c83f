package th.samnak.api.intake;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** What a function takes in from a table: the columns, what is wrong with a row, and what becomes of the rows. */
@ConsumerType
public interface Intake {

    /** What is taken in and where to, for example {@code organisation.people}; at most 200 characters. */
    String name();

    /** In the order in which the file to fill in has them; a file may have them in another. */
    List<IntakeColumn> columns();

    /** A row to learn from, one cell for each column. */
    List<String> example();

    /** @throws th.samnak.api.errors.NotPermitted when the caller may not take it in */
    void admit();

    /**
     * Says of each row what is wrong with it; changes nothing. What is missing or too long has been said already.
     *
     * @throws th.samnak.api.errors.RuleViolation when the table as a whole cannot be taken in
     */
    void judge(List<IntakeRow> rows);

    /** Takes the rows in; all are good. In the caller's transaction: what it throws takes all of them back. */
    void take(List<IntakeRow> rows);
}
