package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import th.samnak.correspondence.letter.application.Viewer;

/** Begins and changes drafts; callers have asked already whether the person may. */
public interface Drafts {

    /** @return the new letter's id, as given */
    String begin(EntityManager em, Viewer viewer, DraftForm form, Instant now, String id);

    /** @param note why, kept with the version; may be empty */
    void revise(OutgoingActs.Acting acting, DraftForm form, String note);

    /** A form filled in from the letter that is to be answered; the read of a secret is logged. */
    DraftForm answer(EntityManager em, Viewer viewer, String incomingId);

    /** A number already taken stays in the register as cancelled. */
    void cancelNumber(OutgoingActs.Acting acting, String reason);

    byte[] signedPaper(String sha256);
}
