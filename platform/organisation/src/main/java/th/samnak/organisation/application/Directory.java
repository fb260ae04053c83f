package th.samnak.organisation.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.thai.ThaiOrder;

/** All units and people at one moment, in the order in which they are shown; immutable. */
record Directory(List<Unit> units, List<Person> people, Map<UnitId, Unit> unitById, Map<PersonId, Person> personById) {

    static Directory of(Collection<Unit> units, Collection<Person> people) {
        List<Unit> inOrder = new ArrayList<>();
        List<Unit> byPlace = units.stream()
                .sorted(Comparator.comparingInt(Unit::order).thenComparing(unit -> unit.id().value()))
                .toList();
        descend(Optional.empty(), byPlace, inOrder);
        List<Person> dictionary = dictionaryOrder(people);
        Map<UnitId, Unit> unitById = new LinkedHashMap<>();
        inOrder.forEach(unit -> unitById.put(unit.id(), unit));
        Map<PersonId, Person> personById = new LinkedHashMap<>();
        dictionary.forEach(person -> personById.put(person.id(), person));
        return new Directory(List.copyOf(inOrder), dictionary, unitById, personById);
    }

    private static void descend(Optional<UnitId> parent, List<Unit> all, List<Unit> inOrder) {
        for (Unit unit : all) {
            if (unit.parent().equals(parent)) {
                inOrder.add(unit);
                descend(Optional.of(unit.id()), all, inOrder);
            }
        }
    }

    /** By given name, then surname, whatever the title, as Thai registers sort people. */
    private static List<Person> dictionaryOrder(Collection<Person> people) {
        return people.stream()
                .sorted(Comparator.comparing(Person::givenName, ThaiOrder.words())
                        .thenComparing(Person::surname, ThaiOrder.words())
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    /** The unit and everything above it, innermost first; ends at a parent that is unknown or comes a second time. */
    List<UnitId> upwardFrom(UnitId inner) {
        List<UnitId> path = new ArrayList<>();
        Set<UnitId> seen = new HashSet<>();
        Optional<UnitId> next = Optional.of(inner);
        while (next.isPresent() && unitById.containsKey(next.get()) && seen.add(next.get())) {
            path.add(next.get());
            next = unitById.get(next.get()).parent();
        }
        return path;
    }
}
