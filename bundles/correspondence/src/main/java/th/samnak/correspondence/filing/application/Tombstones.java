package th.samnak.correspondence.filing.application;

import jakarta.persistence.EntityManager;
import th.samnak.correspondence.filing.domain.FiledLetter;

/** What stays of a letter when it is destroyed. */
public interface Tombstones {

    /**
     * Empties the letter, takes away its attachments and sets the platform's stone when it is to be destroyed; leaves any other
     * alone.
     *
     * @param minutes how it was destroyed
     * @return name and checksum of every file that went, a line each; empty when nothing went
     */
    String bury(EntityManager em, FiledLetter filed, String ground, String minutes);
}
