package th.samnak.correspondence.letter.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.application.Inheritance.Estate;

/** All estates, to be looked up from both ends. */
final class Estates {

    private final List<Estate> all;
    private final Map<UnitId, Estate> byFormer = new HashMap<>();
    private final Map<UnitId, List<Estate>> byHeir;

    Estates(List<Estate> all) {
        this.all = all;
        all.forEach(estate -> byFormer.put(estate.former(), estate));
        byHeir = all.stream().collect(Collectors.groupingBy(Estate::heir));
    }

    List<Estate> all() {
        return all;
    }

    Optional<Estate> of(UnitId former) {
        return Optional.ofNullable(byFormer.get(former));
    }

    UnitId keeper(UnitId unit) {
        Set<UnitId> path = new LinkedHashSet<>();
        UnitId at = unit;
        while (path.add(at) && byFormer.containsKey(at)) {
            at = byFormer.get(at).heir();
        }
        return at;
    }

    Set<UnitId> with(UnitId unit, LocalDate day) {
        if (!byHeir.containsKey(unit)) {
            return Set.of(unit);
        }
        Set<UnitId> found = new LinkedHashSet<>();
        follow(unit, day, found);
        return found;
    }

    private void follow(UnitId unit, LocalDate day, Set<UnitId> found) {
        if (found.add(unit)) {
            byHeir.getOrDefault(unit, List.of()).stream()
                    .filter(estate -> !estate.on().isAfter(day))
                    .forEach(estate -> follow(estate.former(), day, found));
        }
    }
}
