package th.samnak.correspondence.letter.application;

import java.util.Set;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * Who looks, as what counts for letters.
 *
 * @param agency the agency of the person's unit
 * @param scopes what the person belongs to: unit, agency's register, own name
 * @param everything whether it is the platform itself
 */
public record Viewer(Caller caller, UnitId agency, Set<String> scopes, boolean everything) {

    public PersonId person() {
        return caller.person();
    }

    public UnitId unit() {
        return caller.unit();
    }

    public boolean cleared(Secrecy secrecy) {
        return everything || !secrecy.isSecret() || caller.clearance().covers(secrecy);
    }
}
