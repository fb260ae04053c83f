package th.samnak.reorganisation.announced;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.ProposedClause;
import th.samnak.announcements.api.ProposedOperation;
import th.samnak.announcements.api.Proposal;
import th.samnak.announcements.api.Span;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Operation;

/** A plan's operations while they are drawn out of a proposal, with their clauses and what is left open. */
final class Drawing {

    final Proposal proposal;
    final Directory directory;
    final List<Operation> operations = new ArrayList<>();
    final Map<Operation, String> clauses = new HashMap<>();
    final List<Finding> open = new ArrayList<>();
    private final Set<UnitId> ending = new HashSet<>();

    Drawing(Proposal proposal, Directory directory) {
        this.proposal = proposal;
        this.directory = directory;
    }

    void add(Operation operation, Span at) {
        if (operations.contains(operation)) {
            return;
        }
        operations.add(operation);
        switch (operation) {
            case Operation.Merge merge -> ending.addAll(merge.units());
            case Operation.Split split -> ending.add(split.unit());
            case Operation.Abolish abolish -> ending.add(abolish.unit());
            default -> { }
        }
        clause(at).ifPresent(mark -> clauses.put(operation, mark));
    }

    /** Puts another operation in the place of one, under the same clause. */
    void replace(Operation former, Operation better) {
        operations.set(operations.indexOf(former), better);
        Optional.ofNullable(clauses.remove(former)).ifPresent(mark -> clauses.put(better, mark));
    }

    boolean ends(UnitId unit) {
        return ending.contains(unit);
    }

    /** The innermost clause, or unit of a list, in which a place of the text lies. */
    Optional<String> clause(Span at) {
        return proposal.clauses().stream()
                .filter(clause -> !clause.missing() && clause.at().from() <= at.from() && at.from() < clause.at().to())
                .min(Comparator.comparingInt(clause -> clause.at().to() - clause.at().from()))
                .map(ProposedClause::mark);
    }

    void open(String key, Object... arguments) {
        open.add(Finding.warns("", "reorganisation.open." + key, arguments));
    }

    /** What is left to a person to choose. @param subject what it is about */
    void choose(String subject, String key, Object... arguments) {
        open.add(Finding.warns(subject, key, arguments));
    }

    /** Units that stand, of the names in a sentence; those that do not are told. */
    List<Unit> standing(List<Found<String>> names) {
        return names.stream().flatMap(name -> standing(name).stream()).toList();
    }

    Optional<Unit> standing(Found<String> name) {
        Optional<Unit> unit = directory.standing(name.value());
        if (unit.isEmpty() && !directory.makes(name.value())) {
            open("unit-unknown", name.value());
        }
        return unit;
    }

    static String names(List<Found<String>> names) {
        return String.join(", ", names.stream().map(Found::value).toList());
    }

    static String subject(ProposedOperation read) {
        return read.subject().isBlank() ? "…" : read.subject();
    }
}
