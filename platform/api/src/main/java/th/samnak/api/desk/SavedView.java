package th.samnak.api.desk;

import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * A named way of looking at a list.
 *
 * @param unit whose people all have it; empty for one's own
 * @param changeable whether the caller may change, share and remove it
 * @param state as it stands in the address
 */
public record SavedView(
        String id, String list, String name, PersonId owner, Optional<UnitId> unit, boolean changeable, Map<String, String> state,
        long version) {

    public SavedView {
        state = Map.copyOf(state);
    }
}
