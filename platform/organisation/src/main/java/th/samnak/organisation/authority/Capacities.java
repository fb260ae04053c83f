package th.samnak.organisation.authority;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** In which capacities an act can be done on a day, and by whom. */
record Capacities(Powers powers) {

    /** From the unit concerned upward; within a unit by rank. Nobody appears who would decide on a matter of their own. */
    List<Capacity> whoMay(Act act) {
        return all(act).filter(capacity -> !own(capacity.person(), act)).toList();
    }

    /** The own posts first. For one post nobody appears in two capacities: the holder's, else the acting one, goes before a delegation. */
    List<Capacity> of(PersonId person, Act act) {
        if (own(person, act)) {
            return List.of();
        }
        Map<PostId, Capacity> byPost = new LinkedHashMap<>();
        all(act).filter(capacity -> capacity.person().equals(person))
                .sorted(Comparator.comparing(Capacities::place))
                .forEach(capacity -> byPost.putIfAbsent(capacity.post().id(), capacity));
        return List.copyOf(byPost.values());
    }

    /** Whether the person is the one whom the matter is about. */
    static boolean own(PersonId person, Act act) {
        return act.concerns().filter(person::equals).isPresent();
    }

    private Stream<Capacity> all(Act act) {
        Standing standing = new Standing(powers.chart());
        return upward(act.unit())
                .flatMap(unit -> powers.chart().postsIn(unit).stream())
                .filter(powers.covering(act))
                .flatMap(post -> standing.of(post, act).stream());
    }

    private static int place(Capacity capacity) {
        return capacity.kind().map(kind -> kind == Kind.BY_DELEGATION ? 2 : 1).orElse(0);
    }

    private Stream<UnitId> upward(UnitId from) {
        return Stream.iterate(Optional.of(from), Optional::isPresent,
                        unit -> unit.flatMap(powers.chart()::unit).flatMap(Unit::parent))
                .flatMap(Optional::stream);
    }
}
