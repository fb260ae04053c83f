package th.samnak.correspondence.filing.application;

import jakarta.persistence.EntityManager;
import java.util.Map;

/** Empties a destroyed letter of one direction, and tells what must be remembered of it. */
public interface Remains {

    /**
     * Does nothing when the letter is of the other direction.
     *
     * @return the papers it had of its own: the checksum of each, with the name by which it is remembered
     */
    Map<String, String> empty(EntityManager em, String letterId);
}
