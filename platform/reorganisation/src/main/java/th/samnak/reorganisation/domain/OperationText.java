package th.samnak.reorganisation.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.UnitDraft;

/**
 * Operations in writing, a line each; a line for each part of a split and each unit of a merger. For example
 * {@code split | oags-7 | oags-14 | ชื่อ | Name | อส 0001.14 | oags | 7}.
 */
final class OperationText {

    private OperationText() {}

    static Stream<String> write(Operation operation) {
        return switch (operation) {
            case Operation.Create create -> Stream.of("create | | " + draft(create.unit()));
            case Operation.Revive revive -> Stream.of("revive | | " + draft(revive.unit()));
            case Operation.Split split -> split.into().stream().map(part -> line("split", split.unit(), part));
            case Operation.Merge merge -> merge.units().stream().map(unit -> line("merge", unit, merge.into()));
            case Operation.Rename it ->
                Stream.of(Cells.write("rename", it.unit(), it.nameTh(), it.nameEn(), it.letterPrefix()));
            case Operation.Move it -> Stream.of(Cells.write("move", it.unit(), it.parent(), it.order()));
            case Operation.TransferDuty it -> Stream.of(Cells.write("transfer-duty", it.from(), it.to(), it.function()));
            case Operation.TransferStaff it ->
                it.posts().stream().map(post -> Cells.write("transfer-staff", it.from(), it.to(), post));
            case Operation.Abolish it -> Stream.of(Cells.write("abolish", it.unit(), it.heir()));
        };
    }

    static boolean is(Cells line) {
        return List.of("create", "revive", "split", "merge", "rename", "move", "transfer-duty", "transfer-staff", "abolish")
                .contains(line.verb());
    }

    /** Lines of one split, merger or transfer belong together wherever they stand. */
    static List<Operation> read(List<Cells> lines) {
        Map<String, List<Cells>> together = new LinkedHashMap<>();
        for (Cells line : lines) {
            String key = switch (line.verb()) {
                case "split" -> "split " + line.at(1);
                case "merge" -> "merge " + line.at(2);
                case "transfer-staff" -> "staff " + line.at(1) + " " + line.at(2);
                default -> "single " + together.size();
            };
            together.computeIfAbsent(key, none -> new ArrayList<>()).add(line);
        }
        return together.values().stream().map(OperationText::operation).toList();
    }

    private static Operation operation(List<Cells> lines) {
        Cells line = lines.getFirst();
        try {
            return switch (line.verb()) {
                case "create" -> new Operation.Create(draft(line));
                case "revive" -> new Operation.Revive(draft(line));
                case "split" -> new Operation.Split(unit(line, 1), lines.stream().map(OperationText::draft).toList());
                case "merge" -> new Operation.Merge(lines.stream().map(each -> unit(each, 1)).toList(), draft(line));
                case "rename" -> new Operation.Rename(unit(line, 1), line.at(2), line.at(3), line.maybe(4));
                case "move" -> new Operation.Move(unit(line, 1), line.maybe(2).map(UnitId::new), line.number(3));
                case "transfer-duty" -> new Operation.TransferDuty(unit(line, 1), unit(line, 2), ModuleId.of(line.at(3)));
                case "transfer-staff" -> new Operation.TransferStaff(unit(line, 1), unit(line, 2),
                        lines.stream().map(each -> new PostId(each.at(3))).toList());
                default -> new Operation.Abolish(unit(line, 1), line.maybe(2).map(UnitId::new));
            };
        } catch (IllegalArgumentException notAnId) {
            throw new RuleViolation("reorganisation.error.line", String.join(" | ", line.all()));
        }
    }

    private static String line(String verb, UnitId unit, UnitDraft draft) {
        return Cells.write(verb, unit) + " | " + draft(draft);
    }

    private static String draft(UnitDraft unit) {
        return Cells.write(unit.id(), unit.nameTh(), unit.nameEn(), unit.letterPrefix(), unit.parent(), unit.order());
    }

    private static UnitDraft draft(Cells line) {
        return new UnitDraft(unit(line, 2), line.at(3), line.at(4), line.at(5), line.maybe(6).map(UnitId::new), line.number(7));
    }

    private static UnitId unit(Cells line, int index) {
        return new UnitId(line.at(index));
    }
}
