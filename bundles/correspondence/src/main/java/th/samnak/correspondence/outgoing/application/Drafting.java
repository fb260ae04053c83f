package th.samnak.correspondence.outgoing.application;

import java.util.List;
import java.util.UUID;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.letter.application.LetterAt;

/**
 * Writing a letter and taking it up the chain: officer, section head, director, deputy and head. Whoever holds the letter acts
 * on it; the drafter never checks their own draft.
 */
public interface Drafting {

    /** Begins a draft that belongs to the caller. @return the letter's id */
    default String draft(DraftForm form) {
        return draft(form, UUID.randomUUID().toString());
    }

    /**
     * As {@link #draft(DraftForm)}, once for each request, however often it is tried.
     *
     * @param request becomes the letter's id
     */
    String draft(DraftForm form, String request);

    /** A draft that answers an incoming letter, filled in from it; nothing is saved. */
    DraftForm answerTo(String incomingId);

    /**
     * Changes the text. Its drafter may while it is a draft in their hands; so may the one who checks it.
     *
     * @throws th.samnak.api.errors.StaleDataException when somebody saved first: show {@link #compare}
     */
    void revise(LetterAt letter, DraftForm form);

    /** Where the caller's text and the saved one differ, field by field; empty when they agree. */
    List<FieldDifference> compare(String id, DraftForm mine);

    /** The paper as it will be, with the mark ร่าง and without number; PDF. For a settled letter the signed PDF itself. */
    byte[] preview(String id);

    /** The letter as it stands for a word processor; DOCX. What counts is the PDF. */
    byte[] word(String id);

    /** As {@link #preview(String)}, of a form that is not saved. */
    byte[] preview(DraftForm form);

    /** Whom the caller can submit or propose to, nearest superior first. */
    List<PersonId> superiors();

    void submit(LetterAt letter, PersonId checker, String note);

    /** Checks form and content: a text, an addressee, enclosures counted. */
    void check(LetterAt letter, String note);

    void propose(LetterAt letter, PersonId to, String note);

    /** Back to the drafter to be mended. @param reason must not be blank */
    void sendBack(LetterAt letter, String reason);

    /** Gives it up before it is sent. A number already taken stays in the register as cancelled. @param reason not blank */
    void cancel(LetterAt letter, String reason);

    List<Salutation> salutations();
}
