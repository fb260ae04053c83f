package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import th.samnak.api.organisation.UnitId;

/** Tells an incoming letter that its reply was signed; called in the transaction that signs it. */
public interface Replies {

    /**
     * Nothing happens when the letter does not wait for a reply, or another unit is to reply.
     *
     * @param unit whose reply it is
     * @param docNo number of the reply
     */
    void replied(EntityManager em, String incomingId, UnitId unit, String docNo);
}
