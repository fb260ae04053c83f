package th.samnak.api.handover;

import java.util.Map;
import java.util.Optional;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.PersonId;

/**
 * One hand-over, as it is carried out.
 *
 * @param id name of the hand-over, at most 40 characters
 * @param number of its receipt as cited, for example {@code 12/2569}; of a rehearsal a dash
 * @param to who gets what is not named
 * @param kinds who gets the things of a kind that are not named singly, by {@link Dependant#group}
 * @param single who gets single things, by {@link Dependant#id}
 */
public record Passing(
        String id, String number, Occasion occasion, PersonId to, Map<String, PersonId> kinds, Map<String, PersonId> single) {

    public Passing {
        kinds = Map.copyOf(kinds);
        single = Map.copyOf(single);
    }

    public PersonId from() {
        return occasion.person();
    }

    /** Who is named for it, by itself or by its kind. */
    public Optional<PersonId> named(ModuleId module, String kind, String key) {
        String group = module + ":" + kind;
        return Optional.ofNullable(single.get(group + ":" + key)).or(() -> Optional.ofNullable(kinds.get(group)));
    }

    public PersonId receiver(ModuleId module, String kind, String key) {
        return named(module, kind, key).orElse(to);
    }
}
