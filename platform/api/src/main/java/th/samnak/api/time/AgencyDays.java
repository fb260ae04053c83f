package th.samnak.api.time;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.organisation.UnitId;

/**
 * Days on which one agency departs from the government's calendar: closed on days of its own, by cabinet resolution for a region or
 * an emergency, or at work on a public holiday. They count in {@link WorkingDays#of} from the moment they are entered; deadlines set
 * before stay as they are. Every entry is recorded; nothing is deleted.
 */
@ProviderType
public interface AgencyDays {

    /** Those that count, by their first day. @param agency a unit without a parent; for all others empty */
    List<AgencyDay> of(UnitId agency);

    /**
     * Enters days. Needs the permission to keep the organisation.
     *
     * @param last the last of them, at most 62 days later
     * @param citation the resolution or order it rests on
     * @return the entry's id
     * @throws th.samnak.api.errors.RuleViolation when something is missing or too long, the unit is no agency, the days run
     *     backwards, or the agency has an entry of its own on one of them
     */
    String enter(UnitId agency, LocalDate first, LocalDate last, Kind kind, String nameTh, String nameEn, String citation);

    /**
     * The entry no longer counts. Needs the permission to keep the organisation.
     *
     * @param reason must not be blank
     * @throws th.samnak.api.errors.NotFound when there is none that counts
     */
    void withdraw(String id, String reason);

    /** The message key of its name is {@code organisation.agency-day.<kind>} in lower case. */
    enum Kind {
        /** วันหยุดเฉพาะส่วนราชการ. */
        CLOSED,
        /** ทำงานในวันหยุดราชการ, or on a Saturday or Sunday. */
        AT_WORK
    }

    /** @param last the last of its days @param enteredBy account */
    record AgencyDay(
            String id,
            UnitId agency,
            LocalDate first,
            LocalDate last,
            Kind kind,
            String nameTh,
            String nameEn,
            String citation,
            String enteredBy) {

        public boolean on(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
