package th.samnak.reorganisation.blueprint;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/**
 * The organisation as it would stand on a day without the plan, with the rows it is written in.
 *
 * @param former rows of units that have ended, by unit, the last one of each
 */
public record Survey(
        Chart chart,
        Map<UnitId, Dated<Unit>> units,
        Map<UnitId, Dated<Unit>> former,
        Map<PostId, Dated<Post>> posts,
        Map<PersonId, Dated<Person>> people) {

    public static Survey of(OrganisationBook book, Chart chart) {
        LocalDate day = chart.day();
        List<Dated<Unit>> units = known(book.rows(Unit.class));
        return new Survey(
                chart,
                index(units.stream().filter(row -> row.on(day)).toList(), Unit::id),
                index(units.stream().filter(row -> row.until().filter(end -> !end.isAfter(day)).isPresent()).toList(), Unit::id),
                index(known(book.rows(Post.class)).stream().filter(row -> row.on(day)).toList(), Post::id),
                index(known(book.rows(Person.class)).stream().filter(row -> row.on(day)).toList(), Person::id));
    }

    public boolean stands(UnitId unit) {
        return units.containsKey(unit);
    }

    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id)).map(Dated::what);
    }

    /** The unit's Thai name, its id where it is unknown. */
    public String name(UnitId id) {
        return unit(id).map(Unit::nameTh).orElse(id.value());
    }

    /** The nearest unit above an ended one that stands; empty when none does. */
    Optional<UnitId> formerlyBelow(UnitId id) {
        Set<UnitId> seen = new HashSet<>();
        Optional<UnitId> above = Optional.ofNullable(former.get(id)).flatMap(row -> row.what().parent());
        while (above.isPresent() && !stands(above.get()) && seen.add(above.get())) {
            above = Optional.ofNullable(former.get(above.get())).flatMap(row -> row.what().parent());
        }
        return above.filter(this::stands);
    }

    private static <T> List<Dated<T>> known(List<Dated<T>> rows) {
        return rows.stream().filter(row -> row.supersededAt().isEmpty()).toList();
    }

    private static <T, K> Map<K, Dated<T>> index(List<Dated<T>> rows, Function<T, K> key) {
        return rows.stream().collect(Collectors.toMap(row -> key.apply(row.what()), row -> row, (first, later) -> later));
    }
}
