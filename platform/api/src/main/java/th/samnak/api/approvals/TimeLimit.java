package th.samnak.api.approvals;

import java.time.LocalDate;
import java.time.Period;
import th.samnak.api.time.WorkingDays;

/**
 * Within which time a matter must be decided.
 *
 * @param period calendar days, months and years; of zero length when it is counted in working days
 * @param workingDays counted when the period is of zero length; they begin with the next working day
 * @param obligor who must act; for an official a last day that is a holiday stays, for others it moves (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง
 *     พ.ศ. 2539 มาตรา 64)
 * @param citation law and clause
 * @param verified whether somebody has compared it with the law
 */
public record TimeLimit(Period period, int workingDays, WorkingDays.Obligor obligor, String citation, boolean verified) {

    public static TimeLimit days(int days, WorkingDays.Obligor obligor, String citation) {
        return new TimeLimit(Period.ofDays(days), 0, obligor, citation, false);
    }

    public static TimeLimit workingDays(int days, String citation) {
        return new TimeLimit(Period.ZERO, days, WorkingDays.Obligor.OFFICIAL, citation, false);
    }

    /** The last day, when the time begins to run on the given one. */
    public LocalDate last(LocalDate start, WorkingDays calendar) {
        return period.isZero() ? calendar.plus(start, workingDays) : calendar.deadline(start, period, obligor);
    }
}
