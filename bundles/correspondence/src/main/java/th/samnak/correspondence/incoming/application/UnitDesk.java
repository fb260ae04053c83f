package th.samnak.correspondence.incoming.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.letter.application.LetterAt;

/** What a unit does with letters that were routed to it. */
public interface UnitDesk {

    /**
     * Accepts the letter for the caller's unit and enters it in the unit's register.
     *
     * @return the unit's own number
     */
    int accept(LetterAt letter);

    /** The matter is not ours: back to the desk that routed it. @param reason must not be blank */
    void refuse(LetterAt letter, String reason);

    /**
     * Assigns the matter to somebody of the unit.
     *
     * @param instruction what to do, may be empty
     * @param dueOn by when; the working day that follows from the urgency when empty. A day that is over is refused,
     *     unless it is the one the letter has: who takes over a late letter does not get more time by it
     */
    void assign(LetterAt letter, PersonId person, String instruction, Optional<LocalDate> dueOn);

    /** Lets people read it and sign that they have (เวียน). @param dueOn by when, may be empty */
    void circulate(LetterAt letter, List<PersonId> people, String note, Optional<LocalDate> dueOn);

    /** The caller has read a letter circulated to them. @param slip id of the slip */
    void acknowledge(String slip, String remark);
}
