package th.samnak.organisation.authority;

import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;

/** Which post could do an act if somebody stood for it: for that one an order is to be drafted. */
record Vacancy(Powers powers) {

    /** Its title; the unit's name where no post has the power at all. */
    String of(Act act) {
        return Stream.iterate(powers.chart().unit(act.unit()), Optional::isPresent,
                        unit -> unit.flatMap(Unit::parent).flatMap(powers.chart()::unit))
                .flatMap(unit -> powers.chart().postsIn(unit.orElseThrow().id()).stream())
                .filter(powers.covering(act))
                .findFirst()
                .map(Post::titleTh)
                .or(() -> powers.chart().unit(act.unit()).map(Unit::nameTh))
                .orElse(act.unit().value());
    }
}
