package th.samnak.reorganisation.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;

/** Operations and mapping in writing: what is kept, and what a file for the console holds. Lines that begin with # are remarks. */
public record PlanText(List<Operation> operations, Mapping mapping) {

    /** @throws th.samnak.api.errors.RuleViolation naming the first line that is not understood */
    public static PlanText read(String text) {
        List<Cells> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .map(Cells::read)
                .toList();
        return new PlanText(
                OperationText.read(lines.stream().filter(OperationText::is).toList()),
                MappingText.read(lines.stream().filter(line -> !OperationText.is(line)).toList()));
    }

    public String write() {
        return Stream.concat(operations.stream().flatMap(OperationText::write), MappingText.write(mapping))
                .collect(Collectors.joining("\n"));
    }
}
