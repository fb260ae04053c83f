package th.samnak.reorganisation.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.UnitDraft;

/** Which units end, and who takes the place of each, in the order of the operations. */
public final class Endings {

    private final Map<UnitId, List<UnitId>> successors = new LinkedHashMap<>();

    public static Endings of(List<Operation> operations) {
        Endings endings = new Endings();
        operations.forEach(endings::take);
        return endings;
    }

    private void take(Operation operation) {
        switch (operation) {
            case Operation.Merge merge -> merge.units().forEach(unit -> add(unit, List.of(merge.into().id())));
            case Operation.Split split -> add(split.unit(), split.into().stream().map(UnitDraft::id).toList());
            case Operation.Abolish abolish -> add(abolish.unit(), abolish.heir().stream().toList());
            default -> { }
        }
    }

    private void add(UnitId unit, List<UnitId> heirs) {
        successors.computeIfAbsent(unit, none -> new ArrayList<>()).addAll(heirs);
    }

    public Set<UnitId> units() {
        return successors.keySet();
    }

    public boolean ends(UnitId unit) {
        return successors.containsKey(unit);
    }

    public List<UnitId> successorsOf(UnitId unit) {
        return successors.getOrDefault(unit, List.of());
    }

    /** The one successor of a unit that has no other. */
    public Optional<UnitId> soleSuccessor(UnitId unit) {
        List<UnitId> heirs = successorsOf(unit);
        return heirs.size() == 1 ? Optional.of(heirs.getFirst()) : Optional.empty();
    }
}
