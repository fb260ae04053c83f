package th.samnak.reorganisation.application;

import java.util.Optional;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.UnitDraft;

/**
 * Which clause of the announcement lays a fact down: the one that lists its unit. A duty that goes on elsewhere needs one in any
 * case: else it is the transitional clause, else the first.
 */
final class Citing {

    private Citing() {}

    static Citation of(Plan plan, Object fact) {
        Optional<Clause> clause = switch (fact) {
            case Unit unit -> listing(plan, unit.nameTh());
            case Post post -> name(plan, post.unit()).flatMap(name -> listing(plan, name));
            case Mandate mandate -> name(plan, mandate.unit()).flatMap(name -> listing(plan, name)).or(() -> any(plan));
            default -> Optional.empty();
        };
        return new Citation(plan.instrument().id(), clause.map(Clause::mark));
    }

    private static Optional<String> name(Plan plan, UnitId unit) {
        return plan.operations().stream()
                .flatMap(operation -> operation.makes().stream())
                .filter(draft -> draft.id().equals(unit))
                .map(UnitDraft::nameTh)
                .findFirst();
    }

    private static Optional<Clause> listing(Plan plan, String name) {
        return plan.instrument().clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.UNIT && clause.titleTh().equals(name))
                .findFirst();
    }

    private static Optional<Clause> any(Plan plan) {
        return plan.instrument().clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.TRANSITIONAL)
                .findFirst()
                .or(() -> plan.instrument().clauses().stream().filter(clause -> !clause.missing()).findFirst());
    }
}
