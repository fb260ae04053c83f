package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;

/** Tells an incoming letter that its reply was signed; called in the transaction that signs it. */
public interface Replies {

    /** Nothing happens beyond the register when the letter does not wait for a reply. @param docNo number of the reply */
    void replied(EntityManager em, String incomingId, String docNo);
}
