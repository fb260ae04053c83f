package th.samnak.reorganisation.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.UnitDraft;
import th.samnak.reorganisation.blueprint.Endings;

/** Two confirmed plans may not speak of the same unit on one day, nor one of a unit that the other lets end. */
final class Rivals {

    private Rivals() {}

    static void refuse(Plan plan, List<Plan> waiting) {
        waiting.stream().filter(other -> !other.id().equals(plan.id())).forEach(other -> refuse(plan, other));
    }

    private static void refuse(Plan plan, Plan other) {
        Set<UnitId> shared = touched(plan);
        shared.retainAll(touched(other));
        if (!plan.effective().equals(other.effective())) {
            shared.removeIf(unit -> !ends(plan, unit) && !ends(other, unit));
        }
        shared.stream().map(UnitId::value).sorted().findFirst().ifPresent(unit -> {
            throw new RuleViolation("reorganisation.error.other-plan", unit, other.instrument().titleTh(), other.effective());
        });
    }

    private static boolean ends(Plan plan, UnitId unit) {
        return Endings.of(plan.operations()).ends(unit);
    }

    private static Set<UnitId> touched(Plan plan) {
        Set<UnitId> touched = new HashSet<>(Endings.of(plan.operations()).units());
        for (Operation operation : plan.operations()) {
            operation.makes().stream().map(UnitDraft::id).forEach(touched::add);
            switch (operation) {
                case Operation.Rename rename -> touched.add(rename.unit());
                case Operation.Move move -> touched.add(move.unit());
                case Operation.TransferDuty duty -> touched.add(duty.from());
                case Operation.TransferStaff staff -> touched.add(staff.from());
                default -> { }
            }
        }
        return touched;
    }
}
