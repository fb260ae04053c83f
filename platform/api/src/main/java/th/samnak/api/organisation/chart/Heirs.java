package th.samnak.api.organisation.chart;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.UnitId;

/** Who took whose place, up to the day. */
final class Heirs {

    private final Map<UnitId, List<Succeeded>> successions;
    private final Forest forest;

    private Heirs(Map<UnitId, List<Succeeded>> successions, Forest forest) {
        this.successions = successions;
        this.forest = forest;
    }

    static Heirs of(List<Dated<Succeeded>> facts, LocalDate day, Forest forest) {
        return new Heirs(
                Index.by(Index.on(facts, day).map(Dated::what).toList(), Succeeded::former), forest);
    }

    List<UnitId> of(UnitId unit) {
        Set<UnitId> found = new LinkedHashSet<>();
        follow(unit, new HashSet<>(), found);
        return List.copyOf(found);
    }

    private void follow(UnitId unit, Set<UnitId> seen, Set<UnitId> found) {
        if (!seen.add(unit)) {
            return;
        }
        if (forest.stands(unit)) {
            found.add(unit);
            return;
        }
        successions.getOrDefault(unit, List.of()).forEach(next -> follow(next.successor(), seen, found));
    }
}
