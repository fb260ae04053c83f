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
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.api.Rehearsal.Balance;

/** What the units that take part in a hand-over have in custody, counted in the register itself: before it, and after. */
record Reckoning(Map<UnitId, List<Tally>> held) {

    private static final Tally NOTHING = new Tally("", "", 0, 0, BigDecimal.ZERO);

    static Reckoning of(Collection<UnitId> units, Records records) {
        Map<UnitId, List<Tally>> held = new LinkedHashMap<>();
        units.forEach(unit -> held.computeIfAbsent(unit, records::tally));
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
        held.values().forEach(tallies -> tallies.forEach(tally -> sums.merge(Consignment.kind(tally), tally, Reckoning::sum)));
        return sums;
    }

    private static Tally sum(Tally one, Tally other) {
        return new Tally(one.module(), one.type(), one.count() + other.count(), one.open() + other.open(),
                one.amount().add(other.amount()));
    }
}
