package th.samnak.organisation.authority;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** In which capacities an act can be done on a day, and by whom. */
record Capacities(Powers powers) {

    /** From the unit concerned upward; within a unit by rank. Nobody appears who would decide on a matter of their own. */
    List<Capacity> whoMay(Act act) {
        Standing standing = new Standing(powers.chart());
        return upward(act.unit())
                .flatMap(unit -> powers.chart().postsIn(unit).stream())
                .filter(post -> powers.cover(post, act))
                .flatMap(post -> standing.of(post, act).stream())
                .filter(capacity -> act.concerns().filter(capacity.person()::equals).isEmpty())
                .toList();
    }

    /** The own posts first. Of two acting forms for the same post, the first counts. */
    List<Capacity> of(PersonId person, Act act) {
        Map<String, Capacity> byPost = new LinkedHashMap<>();
        whoMay(act).stream()
                .filter(capacity -> capacity.person().equals(person))
                .sorted(java.util.Comparator.comparing(capacity -> capacity.kind().isPresent()))
                .forEach(capacity -> byPost.putIfAbsent(key(capacity), capacity));
        return List.copyOf(byPost.values());
    }

    private static String key(Capacity capacity) {
        boolean delegated = capacity.kind().filter(kind -> kind == th.samnak.api.organisation.Authority.Kind.BY_DELEGATION).isPresent();
        return capacity.post().id() + (delegated ? "/" + capacity.authority().orElse("") : "");
    }

    private Stream<UnitId> upward(UnitId from) {
        return Stream.iterate(Optional.of(from), Optional::isPresent,
                        unit -> unit.flatMap(powers.chart()::unit).flatMap(Unit::parent))
                .flatMap(Optional::stream);
    }

    /** The posts whose power a person could exercise for the permission, whatever the unit. */
    List<Post> posts(PersonId person) {
        return powers.chart().postsOf(person);
    }
}
