package th.samnak.correspondence.incoming.application;

import java.util.List;
import java.util.Optional;
import th.samnak.api.approvals.Decision;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.Proposal;

/** Proposing, deciding and closing what an incoming letter is about. */
public interface Matters {

    /** People to whom the caller can propose, nearest superior first. */
    List<PersonId> superiors();

    /**
     * The officer in charge proposes; before anybody deals with it, the unit's desk (เพื่อโปรดสั่งการ).
     *
     * @param asks with which words
     * @param text the proposal (บันทึกเสนอ), must not be blank
     */
    void propose(LetterAt letter, PersonId to, Proposal asks, String text);

    /** As {@link #propose(LetterAt, PersonId, Proposal, String)}, เพื่อโปรดพิจารณา. */
    default void propose(LetterAt letter, PersonId to, String text) {
        propose(letter, to, Proposal.CONSIDER, text);
    }

    /** A superior adds a minute and proposes to the next one. */
    void passUp(LetterAt letter, PersonId to, List<MinuteLine> minute);

    /** A superior gives it back to the officer in charge. @param reason must not be blank */
    void sendBack(LetterAt letter, String reason);

    /**
     * Decides. Lines that give it back (ทบทวน, ขอข้อมูลเพิ่ม) must stand alone and act as {@link #sendBack}.
     *
     * @param capacity key of the capacity chosen; empty when there is only one
     * @throws th.samnak.api.errors.RuleViolation when the capacity does not hold in this moment
     */
    default void decide(LetterAt letter, List<MinuteLine> minute, String capacity) {
        decide(letter, minute, capacity, Optional.empty());
    }

    /** @param assignee who is to deal with it (มอบ); only with {@link Decision#ASSIGNED} */
    void decide(LetterAt letter, List<MinuteLine> minute, String capacity, Optional<PersonId> assignee);

    /** In which capacities the caller can decide on the letter now; empty when in none. */
    List<Capacity> capacities(String id);

    /** Nothing is to be answered: file it. */
    void file(LetterAt letter, String note);

    /** @param retention code of a class of retention; fileCode: of the folder, may be empty */
    void close(LetterAt letter, String retention, String fileCode);

    /** Handed to the archive. @param place where it lies, may be empty */
    void archive(LetterAt letter, String place);
}
