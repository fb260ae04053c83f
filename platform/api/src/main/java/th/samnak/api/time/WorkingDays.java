package th.samnak.api.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.organisation.UnitId;

/**
 * The government's calendar, or with {@link #of} an agency's own. Holidays come from dated data with citations; in a year without data, which {@link #covers} tells,
 * weekends alone are free. Days are days of the office's zone; years are Gregorian here, as everywhere in code. Never null.
 */
@ProviderType
public interface WorkingDays {

    /**
     * The calendar of the agency that the unit belongs to, or last belonged to: the government's, with the agency's own days
     * ({@link AgencyDays}). The government's for a unit that nobody knows.
     */
    default WorkingDays of(UnitId unit) {
        return this;
    }

    /** The holiday of that day, also when it falls on a weekend; empty on every other day. */
    Optional<Holiday> holiday(LocalDate day);

    /** The holidays of the year by day; empty when none are known. */
    List<Holiday> holidays(int gregorianYear);

    /** Whether the holidays of that year are known. */
    boolean covers(int gregorianYear);

    /** Neither Saturday, Sunday nor a holiday. */
    default boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holiday(day).isEmpty();
    }

    /**
     * The n-th working day after the day, which itself does not count.
     *
     * @param workingDays at least 0; 0 is the day itself, whether it is a working day or not
     * @throws IllegalArgumentException when it is negative
     */
    default LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted forward: " + workingDays);
        }
        LocalDate reached = day;
        for (int left = workingDays; left > 0; left--) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    /** Working days after the first date up to and including the second; negative when the second is earlier. */
    default int between(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            return -between(upTo, after);
        }
        return (int) after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /**
     * The last day of a period that begins with the day after the start (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 193/3). Months and years run
     * by the calendar, to the day before the one that corresponds to the beginning, or to the month's last day where none does
     * (มาตรา 193/5). A last day that is free moves on to the next working day for a citizen or a contract (มาตรา 193/8), not for
     * an official (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 64).
     *
     * @param period its months and years first, then its days; not negative
     * @throws IllegalArgumentException when the period is negative
     */
    default LocalDate deadline(LocalDate start, Period period, Obligor obligor) {
        if (period.isNegative()) {
            throw new IllegalArgumentException("a period does not run backwards: " + period);
        }
        LocalDate begin = start.plusDays(1);
        LocalDate corresponding = begin.plusMonths(period.toTotalMonths());
        boolean exists = corresponding.getDayOfMonth() == begin.getDayOfMonth();
        LocalDate last = (exists ? corresponding.minusDays(1) : corresponding).plusDays(period.getDays());
        return switch (obligor) {
            case OFFICIAL -> last;
            case CITIZEN, CONTRACT -> onOrAfter(last);
        };
    }

    private LocalDate onOrAfter(LocalDate day) {
        LocalDate reached = day;
        while (!isWorkingDay(reached)) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    /** Who must act within a period. */
    enum Obligor {
        OFFICIAL,
        CITIZEN,
        CONTRACT
    }

    /**
     * @param nameTh Thai name, as in the announcement
     * @param citation the cabinet resolution or announcement it rests on
     * @param verified whether somebody has checked it against the source
     */
    record Holiday(LocalDate day, String nameTh, String nameEn, String citation, boolean verified) {}
}
