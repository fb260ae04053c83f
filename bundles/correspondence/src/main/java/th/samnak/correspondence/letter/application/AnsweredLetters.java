package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;

/** Tells an outgoing letter that its answer has come; called in the transaction that registers the answer. */
public interface AnsweredLetters {

    /** @param outgoingId id of our letter; nothing happens when it has been answered before */
    void answered(EntityManager em, String outgoingId);
}
