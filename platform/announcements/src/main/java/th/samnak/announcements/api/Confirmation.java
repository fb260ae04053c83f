package th.samnak.announcements.api;

import java.util.List;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.UnitId;

/**
 * What a person decides when they confirm a proposal.
 *
 * @param id under which the instrument is cited from now on
 * @param agency the agency or unit whose organisation it shapes; it must be there on the day of force
 * @param founds the units that begin with this instrument; empty when it only lays down clauses, or when its changes are to go
 *     through a reorganisation
 */
public record Confirmation(InstrumentId id, UnitId agency, String titleEn, List<NewUnit> founds) {

    public Confirmation {
        founds = List.copyOf(founds);
    }

    /**
     * @param index place in {@link Proposal#units()}
     * @param letterPrefix as {@link th.samnak.api.organisation.Unit#letterPrefix()}, may be empty
     */
    public record NewUnit(int index, UnitId id, String nameEn, String letterPrefix) {}
}
