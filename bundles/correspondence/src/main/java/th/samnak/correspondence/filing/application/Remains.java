package th.samnak.correspondence.filing.application;

import jakarta.persistence.EntityManager;

/** Empties a destroyed letter of one direction, and tells what must be remembered of it. */
public interface Remains {

    /** Does nothing when the letter is of the other direction. */
    void empty(EntityManager em, String letterId);
}
