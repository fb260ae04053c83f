package th.samnak.reorganisation.blueprint;

import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.UnitDraft;

/** Which units stand once the operations are carried out, and what they are called then. */
public record Outcome(Chart before, List<Operation> operations, Endings endings) {

    public boolean willStand(UnitId unit) {
        return made(unit).isPresent() || before.unit(unit).isPresent() && !endings.ends(unit);
    }

    /** Its Thai name; the former one of a unit that ends, the id of one that is unknown. */
    public String name(UnitId unit) {
        return made(unit).map(UnitDraft::nameTh).or(() -> before.unit(unit).map(Unit::nameTh)).orElse(unit.value());
    }

    private Optional<UnitDraft> made(UnitId unit) {
        return operations.stream()
                .flatMap(operation -> operation.makes().stream())
                .filter(draft -> draft.id().equals(unit))
                .findFirst();
    }
}
