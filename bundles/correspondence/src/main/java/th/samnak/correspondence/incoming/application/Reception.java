package th.samnak.correspondence.incoming.application;

import java.util.List;
import java.util.UUID;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.StepOffer;

/**
 * The receiving desk, central or of a unit. Only the registrar of secret documents handles what is secret; everybody else's
 * attempt is refused with {@link th.samnak.api.errors.NotPermitted}.
 */
public interface Reception {

    /** Units in whose register the caller may register letters, the central one first; empty when they may not. */
    List<UnitId> registries();

    /** Writes down that a letter has arrived; a secret one goes to the registrar's desk when checked. Returns the letter's id. */
    String arrive(ArrivalForm form);

    /**
     * Takes in, checks and registers in one act, as is done at the counter. At a unit's own desk the letter is at the unit
     * afterwards; at the central desk it waits to be routed. A secret letter needs the registrar.
     *
     * @return the letter's id
     */
    default String receive(ArrivalForm form) {
        return receive(form, UUID.randomUUID().toString());
    }

    /**
     * As {@link #receive(ArrivalForm)}, once for each request, however often it is tried.
     *
     * @param request becomes the letter's id
     */
    String receive(ArrivalForm form, String request);

    /** What deserves a second look before registering, as message keys with arguments: an old date, a letter known already. */
    List<StepOffer.Reason> warnings(ArrivalForm form);

    /** Mends what was written down, before the letter is registered. */
    void amend(LetterAt letter, ArrivalForm form);

    /** @param missing what should have been enclosed and was not, may be empty */
    void check(LetterAt letter, String missing);

    /** Hands the unopened inner envelope to the registrar. @param level at least CONFIDENTIAL */
    void toSecretDesk(LetterAt letter, Secrecy level, String reason);

    /** Stamps it and enters it in the register of receipt. @return the number given */
    int register(LetterAt letter);

    /** @param reason why it is given back; must not be blank */
    void returnToSender(LetterAt letter, String reason);

    /**
     * Sends it to the unit that will deal with it and to others that should know.
     *
     * @param note on the routing slip, may be empty
     */
    void route(LetterAt letter, UnitId owner, List<UnitId> forInformation, String note);
}
