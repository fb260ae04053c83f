package th.samnak.api.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.records.RecordId;

/**
 * One thing that waits for a person.
 *
 * @param record what it is about; of one record only the first is told
 * @param what message key of what is to be done, in a word or two
 * @param title one line, masked where the person is not cleared
 * @param path where it is done, without a leading stroke
 * @param hint for example the number of the paper; may be empty
 * @param urgency 0 ordinary to 4 by a stated time (ระเบียบงานสารบรรณ ข้อ 28)
 * @param due by when; empty for no deadline
 */
public record Work(
        RecordId record, String what, String title, String path, String hint, int urgency, Secrecy secrecy, Optional<LocalDate> due) {

    /** What is late or due first; of one day the more urgent. */
    public static final Comparator<Work> PRESSING = Comparator.<Work, LocalDate>comparing(one -> one.due().orElse(LocalDate.MAX))
            .thenComparing(Comparator.comparing(Work::urgency).reversed());
}
