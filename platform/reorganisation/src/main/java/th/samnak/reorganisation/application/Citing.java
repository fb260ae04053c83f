package th.samnak.reorganisation.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.UnitDraft;

/**
 * Which clause of the announcement lays a fact down: the one that its operation rests on, else the one that lists its unit, else the
 * announcement as a whole.
 */
final class Citing {

    private Citing() {}

    static Citation of(Plan plan, Object fact) {
        Optional<String> clause = switch (fact) {
            case Unit unit -> cited(plan, it -> shapes(it, unit.id())).or(() -> listing(plan, unit.nameTh()));
            case Post post -> cited(plan, it -> moves(it, post))
                    .or(() -> name(plan, post.unit()).flatMap(name -> listing(plan, name)));
            default -> Optional.empty();
        };
        return new Citation(plan.instrument().id(), clause);
    }

    /** That one unit takes the place of another. */
    static Citation of(Plan plan, UnitId former, UnitId successor) {
        return new Citation(plan.instrument().id(), cited(plan, it -> ends(it).anyMatch(former::equals))
                .or(() -> cited(plan, it -> shapes(it, successor))));
    }

    private static Optional<String> cited(Plan plan, Predicate<Operation> which) {
        return plan.operations().stream()
                .filter(which)
                .flatMap(operation -> Optional.ofNullable(plan.clauses().get(operation)).stream())
                .filter(mark -> plan.instrument().clause(mark).filter(clause -> !clause.missing()).isPresent())
                .findFirst();
    }

    private static boolean shapes(Operation operation, UnitId unit) {
        return switch (operation) {
            case Operation.Rename rename -> rename.unit().equals(unit);
            case Operation.Move move -> move.unit().equals(unit);
            default -> operation.makes().stream().map(UnitDraft::id).anyMatch(unit::equals);
        };
    }

    private static boolean moves(Operation operation, Post post) {
        return operation instanceof Operation.TransferStaff staff ? staff.posts().contains(post.id()) : shapes(operation, post.unit());
    }

    private static Stream<UnitId> ends(Operation operation) {
        return switch (operation) {
            case Operation.Merge merge -> merge.units().stream();
            case Operation.Split split -> Stream.of(split.unit());
            case Operation.Abolish abolish -> Stream.of(abolish.unit());
            default -> Stream.of();
        };
    }

    private static Optional<String> name(Plan plan, UnitId unit) {
        return plan.operations().stream()
                .flatMap(operation -> operation.makes().stream())
                .filter(draft -> draft.id().equals(unit))
                .map(UnitDraft::nameTh)
                .findFirst();
    }

    private static Optional<String> listing(Plan plan, String name) {
        List<Clause> clauses = plan.instrument().clauses();
        return clauses.stream()
                .filter(clause -> clause.kind() == Clause.Kind.UNIT && clause.titleTh().equals(name))
                .map(Clause::mark)
                .findFirst();
    }
}
