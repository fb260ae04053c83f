package th.samnak.api.organisation.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** The units, each in its place: agencies are the roots, and what lies below a unit stands directly behind it. */
final class Forest {

    private static final Comparator<Dated<Unit>> PLACES = Comparator
            .comparingInt((Dated<Unit> fact) -> fact.what().order())
            .thenComparing(fact -> fact.what().id().value());

    private final List<Unit> units = new ArrayList<>();
    private final Map<UnitId, Place> places = new HashMap<>();
    private final Map<UnitId, List<Unit>> children = new HashMap<>();
    private final Map<UnitId, Unit> former = new HashMap<>();

    private Forest() {}

    static Forest of(List<Dated<Unit>> facts, LocalDate day, Map<UnitId, PersonId> heads) {
        Forest forest = new Forest();
        facts.stream()
                .filter(fact -> fact.until().filter(end -> !end.isAfter(day)).isPresent())
                .sorted(Comparator.comparing((Dated<Unit> fact) -> fact.from()))
                .forEach(fact -> forest.former.put(fact.what().id(), fact.what()));
        Map<UnitId, List<Dated<Unit>>> below = Index.by(
                Index.on(facts, day).sorted(PLACES).toList(), fact -> fact.what().parent().orElse(fact.what().id()));
        facts.stream()
                .filter(fact -> fact.on(day) && fact.what().parent().isEmpty())
                .sorted(PLACES)
                .forEach(root -> forest.plant(root, Optional.empty(), below, heads));
        return forest;
    }

    private void plant(
            Dated<Unit> fact, Optional<Unit> above, Map<UnitId, List<Dated<Unit>>> below, Map<UnitId, PersonId> heads) {
        UnitId id = fact.what().id();
        int first = units.size();
        Unit unit = headed(fact.what(), Optional.ofNullable(heads.get(id)));
        Unit agency = above.orElse(unit);
        units.add(unit);
        fact.what().parent().ifPresent(parent -> children.computeIfAbsent(parent, none -> new ArrayList<>()).add(unit));
        below.getOrDefault(id, List.of()).stream()
                .filter(child -> child.what().parent().isPresent())
                .forEach(child -> plant(child, Optional.of(agency), below, heads));
        places.put(id, new Place(unit, agency, first, units.size(), fact.source()));
    }

    private static Unit headed(Unit unit, Optional<PersonId> head) {
        return new Unit(
                unit.id(),
                unit.nameTh(),
                unit.nameEn(),
                unit.letterPrefix(),
                unit.parent(),
                unit.order(),
                head,
                unit.address(),
                unit.phone(),
                unit.email());
    }

    List<Unit> units() {
        return Collections.unmodifiableList(units);
    }

    Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(places.get(id)).map(Place::unit);
    }

    Optional<Unit> lastKnown(UnitId id) {
        return unit(id).or(() -> Optional.ofNullable(former.get(id)));
    }

    boolean stands(UnitId id) {
        return places.containsKey(id);
    }

    /** Where the unit comes in the order of all; behind them all when it does not stand. */
    int placeOf(UnitId id) {
        Place place = places.get(id);
        return place == null ? Integer.MAX_VALUE : place.first;
    }

    Optional<Citation> sourceOf(UnitId id) {
        return Optional.ofNullable(places.get(id)).map(Place::source);
    }

    List<Unit> below(UnitId id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    Unit agencyOf(UnitId id) {
        return Optional.ofNullable(places.get(id)).map(Place::agency).orElseThrow(() -> new NotFound("unit"));
    }

    Optional<UnitId> agencyIdOf(UnitId id) {
        return Optional.ofNullable(places.get(id)).map(place -> place.agency().id());
    }

    boolean within(UnitId inner, UnitId outer) {
        Place in = places.get(inner);
        Place out = places.get(outer);
        return in != null && out != null && in.first >= out.first && in.first < out.next;
    }

    List<Unit> unitsWithin(UnitId id) {
        Place place = places.get(id);
        return place == null ? List.of() : Collections.unmodifiableList(units.subList(place.first, place.next));
    }

    /** The unit and everything above it, innermost first. */
    List<UnitId> upwardFrom(UnitId inner) {
        List<UnitId> path = new ArrayList<>();
        Optional<UnitId> next = Optional.of(inner).filter(this::stands);
        while (next.isPresent()) {
            path.add(next.get());
            next = unit(next.get()).flatMap(Unit::parent);
        }
        return path;
    }

    /** @param next the place behind the last unit below it */
    private record Place(Unit unit, Unit agency, int first, int next, Citation source) {}
}
