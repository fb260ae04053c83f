package th.samnak.correspondence.filing.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Keeping;
import th.samnak.correspondence.register.domain.Headings;

/** Files closed letters, inside the transaction that closes them. */
public interface FilingDesk {

    /**
     * Enters the letter in the archive register.
     *
     * @throws th.samnak.api.errors.RuleViolation on {@code retention} when there is no such class, or it does not fit a secret
     */
    Keeping keep(EntityManager em, Closed closed);

    /**
     * Takes out of the archive register what was entered a moment ago.
     *
     * @throws th.samnak.api.errors.RuleViolation when it stands on a list for destruction already
     */
    void unkeep(EntityManager em, String letterId);

    /** Notes where the papers lie. */
    void place(EntityManager em, String letterId, String place);

    /** What is closed. @param number in the register of receipt or dispatch */
    record Closed(
            Direction direction,
            String letterId,
            UnitId unit,
            Headings headings,
            Optional<Integer> number,
            LocalDate docDate,
            String retention,
            String fileCode) {}
}
