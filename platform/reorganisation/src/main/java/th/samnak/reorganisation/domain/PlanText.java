package th.samnak.reorganisation.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;

/**
 * Operations and mapping in writing: what is kept, and what a file for the console holds. Lines that begin with # are remarks;
 * {@code cite | 2 | ข้อ 5} says that the second operation rests on that clause of the instrument.
 *
 * @param clauses of operations of the plan only
 */
public record PlanText(List<Operation> operations, Mapping mapping, Map<Operation, String> clauses) {

    private static final String CITE = "cite";

    public PlanText {
        operations = List.copyOf(operations);
        Map<Operation, String> kept = new HashMap<>(clauses);
        kept.keySet().retainAll(operations);
        clauses = Map.copyOf(kept);
    }

    /** @throws th.samnak.api.errors.RuleViolation naming the first line that is not understood */
    public static PlanText read(String text) {
        List<Cells> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .map(Cells::read)
                .toList();
        List<Operation> operations = OperationText.read(lines.stream().filter(OperationText::is).toList());
        return new PlanText(
                operations,
                MappingText.read(lines.stream().filter(line -> !OperationText.is(line) && !line.verb().equals(CITE)).toList()),
                clauses(operations, lines));
    }

    private static Map<Operation, String> clauses(List<Operation> operations, List<Cells> lines) {
        Map<Operation, String> clauses = new HashMap<>();
        lines.stream().filter(line -> line.verb().equals(CITE)).forEach(line -> {
            int place = line.number(1);
            if (place >= 1 && place <= operations.size()) {
                clauses.put(operations.get(place - 1), line.at(2));
            }
        });
        return clauses;
    }

    /** @param clause empty: it rests on the instrument as a whole */
    public PlanText citing(Operation operation, Optional<String> clause) {
        Map<Operation, String> changed = new HashMap<>(clauses);
        changed.remove(operation);
        clause.ifPresent(mark -> changed.put(operation, mark));
        return new PlanText(operations, mapping, changed);
    }

    /** One operation in writing, in a line of its own. */
    public static String line(Operation operation) {
        return OperationText.write(operation).collect(Collectors.joining("; "));
    }

    public String write() {
        List<String> cited = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            String mark = clauses.get(operations.get(i));
            if (mark != null) {
                cited.add(Cells.write(CITE, i + 1, mark));
            }
        }
        return Stream.of(operations.stream().flatMap(OperationText::write), cited.stream(), MappingText.write(mapping))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
