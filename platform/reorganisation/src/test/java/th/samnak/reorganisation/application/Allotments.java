package th.samnak.reorganisation.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;

/** A function as somebody might write one: lines of a budget with their balances, which are no records of the register. */
final class Allotments implements Succession {

    static final ModuleId ID = ModuleId.of("allotments");

    final Map<String, UnitId> owners = new TreeMap<>();
    final Map<String, BigDecimal> balances = new HashMap<>();
    final List<Set<String>> together = new ArrayList<>();
    final Map<RecordId, Set<RecordId>> companions = new HashMap<>();
    /** What goes wrong in a bad function, by line. */
    final Map<String, Runnable> faults = new HashMap<>();
    private final Map<String, Map<String, UnitId>> followed = new HashMap<>();

    void open(String line, UnitId unit, String balance) {
        owners.put(line, unit);
        balances.put(line, new BigDecimal(balance));
    }

    static RecordId line(String line) {
        return new RecordId(ID, "line", line);
    }

    @Override
    public ModuleId module() {
        return ID;
    }

    @Override
    public List<Holding> holdings(UnitId unit) {
        return List.of();
    }

    @Override
    public List<Belonging> belongings(UnitId unit) {
        return owners.entrySet().stream()
                .filter(line -> line.getValue().equals(unit))
                .map(line -> new Belonging(line(line.getKey()), "งบ " + line.getKey(), true, balances.getOrDefault(line.getKey(), BigDecimal.ZERO)))
                .toList();
    }

    @Override
    public List<Set<String>> together() {
        return together;
    }

    @Override
    public Map<RecordId, Set<RecordId>> companions(Set<RecordId> records) {
        Map<RecordId, Set<RecordId>> told = new HashMap<>(companions);
        told.keySet().retainAll(records);
        return told;
    }

    @Override
    public void follow(Handing handed) {
        Map<String, UnitId> former = followed.computeIfAbsent(handed.id(), none -> new HashMap<>());
        owners.forEach((line, unit) -> {
            if (unit.equals(handed.from())) {
                former.put(line, unit);
            }
        });
        former.keySet().forEach(line -> {
            owners.put(line, handed.heirOf(line(line)));
            faults.getOrDefault(line, () -> { }).run();
        });
    }

    @Override
    public void takeBack(Handing handed) {
        owners.putAll(followed.getOrDefault(handed.id(), Map.of()));
        followed.remove(handed.id());
    }
}
