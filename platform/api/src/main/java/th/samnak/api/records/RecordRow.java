package th.samnak.api.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * A record in a list.
 *
 * @param kindKey message key of its kind's name
 * @param reference its number; empty for none, and for whoever is not cleared
 * @param title masked where the record is secret, for everybody
 * @param masked whether the caller is not cleared for it
 * @param statusKey message key of where it stands; empty when that is not known, as on another day
 * @param taskKey message key of what is asked of the caller; empty except in {@link RecordQuery.Whose#MINE}
 * @param urgency ชั้นความเร็ว, 0 ordinary to 3 most urgent
 * @param deadline of the task where one is asked, else of the record
 * @param workingDays to the deadline: 0 on the day itself, negative when it has passed; 0 when there is none
 * @param changed when the register was last told of it
 * @param destroyableFrom first day on which it need not be kept any longer; empty for ever, and while it is not settled
 * @param address where it is looked at, below {@code /}
 */
public record RecordRow(
        RecordId id,
        String kindKey,
        String reference,
        String title,
        Secrecy secrecy,
        boolean masked,
        String statusKey,
        String taskKey,
        UnitId custodian,
        Optional<PersonId> holder,
        int urgency,
        LocalDate begun,
        Instant changed,
        boolean open,
        Optional<LocalDate> deadline,
        Due due,
        int workingDays,
        Optional<LocalDate> destroyableFrom,
        String address) {

    /** How pressing a deadline is. The message key is {@code records.due.<NAME>}. */
    public enum Due {
        OVERDUE,
        TODAY,
        /** Within the next three working days. */
        SOON,
        LATER,
        /** There is none, or nothing is to be done any more. */
        NONE
    }
}
