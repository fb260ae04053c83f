package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import th.samnak.api.errors.RuleViolation;
import th.samnak.correspondence.incoming.domain.Face;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.domain.Handling;
import th.samnak.correspondence.letter.domain.Urgency;

/** Writes down what has arrived; callers have asked already whether the person may. */
public interface Arrivals {

    /** A new letter with its scopes and links; a secret one stands at the registrar's desk. */
    default IncomingLetter write(EntityManager em, Viewer viewer, ArrivalForm form) {
        IncomingLetter letter = begin(em, viewer, form, UUID.randomUUID().toString());
        em.persist(letter);
        return letter;
    }

    /** As {@link #write}, but the letter itself is left for the caller to persist, once it is as it shall be written. */
    IncomingLetter begin(EntityManager em, Viewer viewer, ArrivalForm form, String id);

    /** Enters the letter in the register of records as it stands now; whoever begins one does so again before it is persisted. */
    void enter(IncomingLetter letter);

    Face face(ArrivalForm form);

    void link(EntityManager em, Viewer viewer, IncomingLetter letter, ArrivalForm form);

    List<StepOffer.Reason> warnings(EntityManager em, Viewer viewer, ArrivalForm form);

    static Handling handling(ArrivalForm form) {
        if (form.urgency() == Urgency.WITHIN && form.dueAt().isEmpty()) {
            throw RuleViolation.of("dueAt", "correspondence.error.due-missing");
        }
        return new Handling(form.urgency(), form.secrecy(), form.secrecyReason());
    }
}
