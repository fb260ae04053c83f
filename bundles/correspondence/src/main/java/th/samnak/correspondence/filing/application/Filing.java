package th.samnak.correspondence.filing.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.correspondence.letter.application.Page;

/** What has been closed, and how long it is kept. */
public interface Filing {

    /** Classes in force today, in the order of the rules. */
    List<RetentionRow> retentionClasses();

    /** The archive register of the caller's unit, closed last first. @param limit at most 200 */
    Page<FiledRow> list(String words, int offset, int limit);

    /** Until when a matter closed that day is kept; empty when for ever or as another law says. */
    Optional<LocalDate> keepUntil(String retention, LocalDate closedOn, LocalDate docDate);
}
