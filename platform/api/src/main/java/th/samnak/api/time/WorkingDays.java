package th.samnak.api.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The government's calendar. Days and holidays come from dated data with citations; a year without data is told as such by
 * {@link #covers}, and weekends alone are counted.
 */
@ProviderType
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    Optional<Holiday> holiday(LocalDate day);

    List<Holiday> holidays(int gregorianYear);

    /** Whether the holidays of that year are known. */
    boolean covers(int gregorianYear);

    /** The n-th working day after the day, which itself does not count; n at least 0 (0: the day itself). */
    LocalDate plus(LocalDate day, int workingDays);

    /** Working days after the first date up to and including the second; negative when the second is earlier. */
    int between(LocalDate after, LocalDate upTo);

    /**
     * The last day of a period (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 193/3, 193/5, 193/8; พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539
     * มาตรา 64): the first day does not count; a holiday at the end moves on for a citizen or a contract, not for an official.
     */
    LocalDate deadline(LocalDate start, Period period, Obligor obligor);

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
