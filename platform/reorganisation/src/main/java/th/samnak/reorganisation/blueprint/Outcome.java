package th.samnak.reorganisation.blueprint;

import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.UnitDraft;

/**
 * Which units stand once the operations are carried out, and what they are called then.
 *
 * @param agency whose plan it is: nothing may be given to another
 */
public record Outcome(UnitId agency, Chart before, List<Operation> operations, Endings endings) {

    /** Whether it stands then and something may be given to it. */
    public boolean willStand(UnitId unit) {
        return made(unit).isPresent() || before.unit(unit).isPresent() && !endings.ends(unit) && mine(unit);
    }

    /** Whether it belongs to the agency whose plan it is; so does what does not stand yet. */
    boolean mine(UnitId unit) {
        return before.unit(unit).isEmpty() || before.agencyOf(unit).id().equals(agency);
    }

    /** Its Thai name; the former one of a unit that ends, the id of one that is unknown. */
    public String name(UnitId unit) {
        return made(unit).map(UnitDraft::nameTh).or(() -> before.unit(unit).map(Unit::nameTh)).orElse(unit.value());
    }

    /** What it belongs to then; moves of the plan aside. */
    Optional<UnitId> parent(UnitId unit) {
        return made(unit).map(UnitDraft::parent).orElseGet(() -> before.unit(unit).flatMap(Unit::parent));
    }

    private Optional<UnitDraft> made(UnitId unit) {
        return operations.stream()
                .flatMap(operation -> operation.makes().stream())
                .filter(draft -> draft.id().equals(unit))
                .findFirst();
    }
}
