package th.samnak.studio.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.UnitDraft;
import th.samnak.studio.drawing.Box.Mark;

/** The units as they would stand if the operations were carried out, also while the plan still has gaps. */
final class Sketch {

    private final Chart chart;
    private final Map<UnitId, Node> before = new LinkedHashMap<>();
    private final Map<UnitId, Node> after = new LinkedHashMap<>();
    private final Map<UnitId, List<UnitId>> heirs = new HashMap<>();

    /** @param word message key of what happens to it; empty when nothing does */
    record Node(UnitId id, String name, String prefix, Optional<UnitId> parent, int order, Mark mark, String word) {
        Node marked(Mark newMark, String newWord) {
            return new Node(id, name, prefix, parent, order, newMark, newWord);
        }
    }

    private Sketch(Chart chart, UnitId agency, boolean english) {
        this.chart = chart;
        chart.unitsWithin(agency).forEach(unit -> before.put(unit.id(), node(unit, english)));
        after.putAll(before);
    }

    /** @param chart of the day on which the plan takes effect, without it */
    static Sketch of(Chart chart, UnitId agency, List<Operation> operations, boolean english) {
        Sketch sketch = new Sketch(chart, agency, english);
        operations.forEach(operation -> sketch.apply(operation, english));
        return sketch;
    }

    private static Node node(Unit unit, boolean english) {
        String name = english && !unit.nameEn().isBlank() ? unit.nameEn() : unit.nameTh();
        return new Node(unit.id(), name, unit.letterPrefix(), unit.parent(), unit.order(), Mark.SAME, "");
    }

    private void apply(Operation operation, boolean english) {
        switch (operation) {
            case Operation.Create create -> make(create.unit(), "studio.change.created", english);
            case Operation.Revive revive -> make(revive.unit(), "studio.change.revived", english);
            case Operation.Rename rename -> change(rename.unit(), "studio.change.renamed", node -> new Node(node.id(),
                    english && !rename.nameEn().isBlank() ? rename.nameEn() : rename.nameTh(),
                    rename.letterPrefix().orElse(node.prefix()), node.parent(), node.order(), Mark.CHANGED, "studio.change.renamed"));
            case Operation.Move move -> change(move.unit(), "studio.change.moved", node -> new Node(node.id(), node.name(),
                    node.prefix(), move.parent(), move.order(), Mark.CHANGED, "studio.change.moved"));
            case Operation.Merge merge -> {
                make(merge.into(), "studio.change.merged-into", english);
                merge.units().forEach(unit -> end(unit, "studio.change.merged", List.of(merge.into().id())));
            }
            case Operation.Split split -> {
                split.into().forEach(unit -> make(unit, "studio.change.split-into", english));
                end(split.unit(), "studio.change.split", split.into().stream().map(UnitDraft::id).toList());
            }
            case Operation.Abolish abolish -> end(abolish.unit(), "studio.change.abolished", abolish.heir().stream().toList());
            case Operation.TransferDuty duty -> touch(duty.from(), duty.to(), "studio.change.duty");
            case Operation.TransferStaff staff -> touch(staff.from(), staff.to(), "studio.change.staff");
        }
    }

    private void make(UnitDraft unit, String word, boolean english) {
        String name = english && !unit.nameEn().isBlank() ? unit.nameEn() : unit.nameTh();
        after.put(unit.id(), new Node(unit.id(), name, unit.letterPrefix(), unit.parent(), unit.order(), Mark.NEW, word));
    }

    private void change(UnitId unit, String word, java.util.function.UnaryOperator<Node> changed) {
        after.computeIfPresent(unit, (id, node) -> changed.apply(node));
        before.computeIfPresent(unit, (id, node) -> node.marked(Mark.CHANGED, word));
    }

    private void touch(UnitId from, UnitId to, String word) {
        List.of(from, to).forEach(unit -> change(unit, word, node ->
                node.mark() == Mark.SAME ? node.marked(Mark.CHANGED, word) : node));
    }

    private void end(UnitId unit, String word, List<UnitId> successors) {
        after.remove(unit);
        before.computeIfPresent(unit, (id, node) -> node.marked(Mark.ENDED, word));
        heirs.put(unit, successors);
    }

    Chart chart() {
        return chart;
    }

    Map<UnitId, Node> before() {
        return before;
    }

    Map<UnitId, Node> after() {
        return after;
    }

    /** Units that end, in the order of the operations' chart. */
    Set<UnitId> ending() {
        Set<UnitId> ending = new LinkedHashSet<>(before.keySet());
        ending.retainAll(heirs.keySet());
        return ending;
    }

    /** Who gets what an ending unit leaves and nobody has named; empty when there are several. */
    Optional<UnitId> soleHeir(UnitId unit) {
        List<UnitId> successors = heirs.getOrDefault(unit, List.of());
        return successors.size() == 1 ? Optional.of(successors.getFirst()) : Optional.empty();
    }

    static List<Node> below(Map<UnitId, Node> side, Optional<UnitId> parent) {
        List<Node> found = new ArrayList<>(side.values().stream().filter(node -> node.parent().equals(parent)).toList());
        found.sort(Comparator.comparingInt(Node::order));
        return found;
    }
}
