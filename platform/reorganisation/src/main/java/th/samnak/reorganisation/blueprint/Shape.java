package th.samnak.reorganisation.blueprint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.UnitDraft;

/** Whether the operations make sense by themselves and with each other. */
final class Shape {

    private final Draught draught;
    private final Set<UnitId> touched = new HashSet<>();
    private final Set<UnitId> made = new HashSet<>();

    private Shape(Draught draught) {
        this.draught = draught;
    }

    static void check(Draught draught) {
        Shape shape = new Shape(draught);
        if (draught.operations.isEmpty()) {
            draught.block("", "reorganisation.finding.nothing");
        }
        draught.operations.forEach(shape::check);
        draught.drafts().forEach(shape::checkDraft);
    }

    private void check(Operation operation) {
        switch (operation) {
            case Operation.Rename rename -> standing(rename.unit());
            case Operation.Move move -> standing(move.unit());
            case Operation.Merge merge -> {
                merge.units().forEach(this::ending);
                atLeastTwo(merge.units(), merge.into().id(), "reorganisation.finding.merge-one");
            }
            case Operation.Split split -> {
                ending(split.unit());
                atLeastTwo(split.into(), split.unit(), "reorganisation.finding.split-one");
            }
            case Operation.Abolish abolish -> {
                ending(abolish.unit());
                abolish.heir().ifPresent(heir -> target(abolish.unit(), heir));
            }
            case Operation.TransferDuty duty -> {
                standing(duty.from());
                target(duty.from(), duty.to());
            }
            case Operation.TransferStaff staff -> {
                standing(staff.from());
                target(staff.from(), staff.to());
            }
            case Operation.Create create -> { }
            case Operation.Revive revive -> revived(revive.unit());
        }
    }

    private void standing(UnitId unit) {
        if (!draught.survey.stands(unit)) {
            draught.block(unit, "reorganisation.finding.no-unit", draught.name(unit));
        }
    }

    private void ending(UnitId unit) {
        standing(unit);
        if (!touched.add(unit)) {
            draught.block(unit, "reorganisation.finding.ends-twice", draught.name(unit));
        }
    }

    private void target(UnitId from, UnitId to) {
        if (from.equals(to) || !draught.willStand(to)) {
            draught.block(to, "reorganisation.finding.no-target", draught.name(from), draught.name(to));
        }
    }

    private void atLeastTwo(List<?> parts, UnitId unit, String messageKey) {
        if (parts.size() < 2) {
            draught.block(unit, messageKey, draught.name(unit));
        }
    }

    private void revived(UnitDraft unit) {
        if (!draught.survey.former().containsKey(unit.id())) {
            draught.block(unit.id(), "reorganisation.finding.never-was", unit.nameTh());
        }
    }

    private void checkDraft(UnitDraft unit) {
        boolean revived = draught.each(Operation.Revive.class).stream().anyMatch(it -> it.unit().equals(unit));
        if (!made.add(unit.id()) || draught.survey.stands(unit.id()) || !revived && draught.survey.former().containsKey(unit.id())) {
            draught.block(unit.id(), "reorganisation.finding.id-taken", unit.nameTh(), unit.id().value());
        }
        if (unit.nameTh().isBlank()) {
            draught.block(unit.id(), "reorganisation.finding.no-name", unit.id().value());
        }
        unit.parent().filter(parent -> !draught.willStand(parent)).ifPresent(parent -> draught.block(
                unit.id(), "reorganisation.finding.no-parent", unit.nameTh(), draught.name(parent)));
    }
}
