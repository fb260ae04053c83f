package th.samnak.reorganisation.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.api.Rehearsal.Balance;
import th.samnak.reorganisation.api.Rehearsal.Movement;

/** What the units that take part in a hand-over have in custody, counted in the register itself: before it, and after. */
record Reckoning(Map<UnitId, List<Tally>> held) {

    private static final Tally NOTHING = new Tally("", "", 0, 0, BigDecimal.ZERO);

    static Reckoning of(Collection<UnitId> units, Possessions possessions) {
        Map<UnitId, List<Tally>> held = new LinkedHashMap<>();
        units.forEach(unit -> held.computeIfAbsent(unit, possessions::tally));
        return new Reckoning(held);
    }

    /** By kind that moves: records and their value, and how many of them are open. */
    List<Balance> against(Reckoning after, Set<String> moving) {
        Map<String, Tally> before = sums();
        Map<String, Tally> then = after.sums();
        List<Balance> balance = new ArrayList<>();
        for (String kind : new TreeSet<>(moving)) {
            Tally one = before.getOrDefault(kind, NOTHING);
            Tally other = then.getOrDefault(kind, NOTHING);
            balance.add(new Balance(kind, one.count(), other.count(), one.amount(), other.amount()));
            balance.add(new Balance(kind + " open", one.open(), other.open(), BigDecimal.ZERO, BigDecimal.ZERO));
        }
        return balance;
    }

    private Map<String, Tally> sums() {
        Map<String, Tally> sums = new HashMap<>();
        held.values().forEach(tallies -> tallies.forEach(tally -> sums.merge(Possessions.kind(tally), tally, Possessions::sum)));
        return sums;
    }

    /**
     * What functions say that they let follow, unit by unit: it must have left who gave it and come to who was to get it.
     *
     * @return only what differs
     */
    List<Balance> astray(Reckoning after, List<Movement> followed) {
        List<Balance> astray = new ArrayList<>();
        for (String kind : followed.stream().map(Movement::subject).collect(Collectors.toCollection(TreeSet::new))) {
            for (UnitId unit : held.keySet()) {
                Tally expected = followed.stream().filter(it -> it.subject().equals(kind))
                        .map(it -> moved(it, unit)).reduce(tally(unit, kind), Possessions::sum);
                Tally found = after.tally(unit, kind);
                Balance balance = new Balance(kind + " " + unit, expected.count(), found.count(), expected.amount(), found.amount());
                if (!balance.agrees()) {
                    astray.add(balance);
                }
            }
        }
        return astray;
    }

    private static Tally moved(Movement movement, UnitId unit) {
        int sign = (movement.to().equals(unit) ? 1 : 0) - (movement.from().equals(unit) ? 1 : 0);
        return new Tally("", "", sign * movement.count(), 0, movement.amount().multiply(BigDecimal.valueOf(sign)));
    }

    private Tally tally(UnitId unit, String kind) {
        return held.getOrDefault(unit, List.of()).stream().filter(it -> Possessions.kind(it).equals(kind)).reduce(NOTHING, Possessions::sum);
    }
}
