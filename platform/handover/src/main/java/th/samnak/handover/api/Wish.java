package th.samnak.handover.api;

import java.util.Map;
import th.samnak.api.handover.Occasion;
import th.samnak.api.organisation.PersonId;

/**
 * Who is to take over what.
 *
 * @param to who gets what is not named
 * @param kinds who gets a kind, by {@code module:kind}
 * @param single who gets single things, by {@code module:kind:key}; a post goes to nobody who is not named here or by kind
 */
public record Wish(Occasion occasion, PersonId to, Map<String, PersonId> kinds, Map<String, PersonId> single) {

    public Wish {
        kinds = Map.copyOf(kinds);
        single = Map.copyOf(single);
    }
}
