package th.samnak.api.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.Permission;
import th.samnak.api.records.RecordId;

/** Who may do what by virtue of which post, on any day. Everything is derived from the {@link Chart}; nothing is configured. */
@ProviderType
public interface Authorities {

    /**
     * In which capacities the person may do the act on the day, the own posts first; empty when in none. Where there are several,
     * the person is asked, and the one chosen is printed.
     */
    List<Capacity> capacities(PersonId person, Act act, LocalDate day);

    /**
     * Who may do the act for the unit on the day, in the order of precedence: the holder who is present; those who act for a
     * holder who is absent or missing, by their place in the order, else the deputies by rank; delegates whose delegation covers
     * kind and amount. Empty when nobody may.
     */
    List<Capacity> whoMay(Act act, LocalDate day);

    /**
     * The capacity that the key names, if the person holds it for the act on the day.
     *
     * @throws th.samnak.api.errors.RuleViolation when they do not: the sentence names what is missing
     */
    Capacity require(PersonId person, String capacityKey, Act act, LocalDate day);

    /**
     * Why the person may do it, or may not, from the clause down. Everybody may ask about themselves; about others only with the
     * permission to ask, and within the own agency.
     *
     * @throws th.samnak.api.errors.NotPermitted when the caller may not ask about that person
     * @throws th.samnak.api.errors.NotFound when there is no such record, or none that the caller is cleared for
     */
    Why why(PersonId person, Permission permission, Optional<RecordId> record, LocalDate day);
}
