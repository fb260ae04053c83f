package th.samnak.api.organisation.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** Mandates and authorities, by unit and by post. What a unit may work in is known at once; units without duties of their own share it. */
final class Duties {

    private final Forest forest;
    private final List<Dated<Mandate>> mandates;
    private final Map<UnitId, List<Dated<Mandate>>> byUnit;
    private final Map<UnitId, List<Dated<Mandate>>> forAll;
    /** By the unit's place in the forest. */
    private final List<NavigableMap<ModuleId, List<Dated<Mandate>>>> effective;
    private final List<Dated<Authority>> authorities;
    private final Map<PostId, List<Dated<Authority>>> byPost;

    private Duties(Forest forest, List<Dated<Mandate>> mandates, List<Dated<Authority>> authorities) {
        this.forest = forest;
        this.mandates = mandates;
        this.authorities = authorities;
        this.byUnit = Index.by(mandates, fact -> fact.what().unit());
        this.forAll = Index.by(
                mandates.stream().filter(fact -> fact.what().reach() == Mandate.Reach.AGENCY).toList(),
                fact -> forest.agencyIdOf(fact.what().unit()).orElseThrow());
        this.byPost = Index.by(authorities, fact -> fact.what().post());
        this.effective = gathered();
    }

    static Duties of(Facts facts, LocalDate day, Forest forest) {
        return new Duties(
                forest,
                Index.on(facts.mandates(), day).filter(fact -> forest.stands(fact.what().unit())).toList(),
                Index.on(facts.authorities(), day)
                        .sorted(Comparator.comparingInt(fact -> fact.what().place()))
                        .toList());
    }

    List<Dated<Mandate>> mandates() {
        return mandates;
    }

    List<Dated<Mandate>> mandatesOf(UnitId unit, ModuleId function) {
        return effective(unit).getOrDefault(function, List.of());
    }

    SortedSet<ModuleId> functionsOf(UnitId unit) {
        return effective(unit).navigableKeySet();
    }

    private NavigableMap<ModuleId, List<Dated<Mandate>>> effective(UnitId unit) {
        int place = forest.placeOf(unit);
        return place < effective.size() ? effective.get(place) : Collections.emptyNavigableMap();
    }

    /** What stands above a unit comes before it, and is known when the unit's turn comes. */
    private List<NavigableMap<ModuleId, List<Dated<Mandate>>>> gathered() {
        List<NavigableMap<ModuleId, List<Dated<Mandate>>>> gathered = new ArrayList<>(forest.units().size());
        for (Unit unit : forest.units()) {
            boolean shares = unit.parent().isPresent() && !byUnit.containsKey(unit.id());
            gathered.add(shares ? gathered.get(forest.placeOf(unit.parent().get())) : gathered(unit.id()));
        }
        return List.copyOf(gathered);
    }

    private NavigableMap<ModuleId, List<Dated<Mandate>>> gathered(UnitId unit) {
        List<UnitId> path = forest.upwardFrom(unit);
        Set<Dated<Mandate>> found = new LinkedHashSet<>();
        path.forEach(step -> found.addAll(byUnit.getOrDefault(step, List.of())));
        found.addAll(forAll.getOrDefault(path.getLast(), List.of()));
        NavigableMap<ModuleId, List<Dated<Mandate>>> byFunction = new TreeMap<>();
        found.forEach(fact -> byFunction.computeIfAbsent(fact.what().function(), none -> new ArrayList<>(2)).add(fact));
        byFunction.replaceAll((function, facts) -> List.copyOf(facts));
        return Collections.unmodifiableNavigableMap(byFunction);
    }

    List<Dated<Authority>> authorities() {
        return authorities;
    }

    List<Dated<Authority>> authoritiesOf(PostId post) {
        return byPost.getOrDefault(post, List.of());
    }
}
