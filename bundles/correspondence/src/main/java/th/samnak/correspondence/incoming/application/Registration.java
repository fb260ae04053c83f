package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.domain.IncomingLetter;

/** Numbers and routes letters; callers have asked already whether the person may. */
public interface Registration {

    /**
     * Registers a letter that has just been begun, and notes it in its history.
     *
     * @param answers whether it answers one of ours
     */
    void register(EntityManager em, IncomingLetter letter, boolean answers);

    /** Stamps the letter and enters it; at a unit's own desk the letter is with the unit afterwards. @return the number */
    int number(EntityManager em, IncomingLetter letter);

    void route(IncomingActs.Acting acting, UnitId owner, List<UnitId> forInformation, String note);

    /** Enters it in the register of the unit that accepts it. @return the unit's number */
    int accept(EntityManager em, IncomingLetter letter, UnitId unit);

    /** Fills the column การปฏิบัติ in every register the letter stands in. */
    void done(EntityManager em, IncomingLetter letter, String action);
}
