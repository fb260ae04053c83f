package th.samnak.reorganisation.blueprint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.UnitDraft;

/** Whether the operations make sense by themselves and with each other. */
final class Shape {

    private final Draught draught;
    private final Set<UnitId> ending = new HashSet<>();
    private final Set<UnitId> renamed = new HashSet<>();
    private final Set<UnitId> moved = new HashSet<>();
    private final Set<PostId> transferred = new HashSet<>();
    private final Set<List<Object>> given = new HashSet<>();
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
        if (DutyTransfers.ordered(draught.operations).isEmpty()) {
            draught.block("", "reorganisation.finding.duty-circle");
        }
    }

    private void check(Operation operation) {
        switch (operation) {
            case Operation.Rename rename -> {
                goingOn(rename.unit(), renamed);
                named(rename.unit(), rename.nameTh(), rename.nameEn());
            }
            case Operation.Move move -> {
                goingOn(move.unit(), moved);
                move.parent().ifPresent(parent -> target(move.unit(), parent));
            }
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
            case Operation.TransferDuty duty -> transferred(duty);
            case Operation.TransferStaff staff -> transferred(staff);
            case Operation.Create create -> { }
            case Operation.Revive revive -> revived(revive.unit());
        }
    }

    private void transferred(Operation.TransferDuty duty) {
        giving(duty.from());
        target(duty.from(), duty.to());
        boolean answers = draught.survey.chart().mandates().stream()
                .anyMatch(row -> row.what().unit().equals(duty.from()) && row.what().function().equals(duty.function()));
        if (!answers) {
            draught.block(duty.from(), "reorganisation.finding.no-duty", draught.name(duty.from()), duty.function().value());
        }
        if (!given.add(List.of(duty.from(), duty.function()))) {
            draught.block(duty.from(), "reorganisation.finding.duty-twice", duty.function().value(), draught.name(duty.from()));
        }
    }

    private void transferred(Operation.TransferStaff staff) {
        giving(staff.from());
        target(staff.from(), staff.to());
        staff.posts().stream()
                .filter(post -> !transferred.add(post))
                .forEach(post -> draught.block(post, "reorganisation.finding.post-twice", post.value()));
    }

    private void standing(UnitId unit) {
        if (!draught.survey.stands(unit)) {
            draught.block(unit, "reorganisation.finding.no-unit", draught.name(unit));
        } else if (!draught.outcome.mine(unit)) {
            draught.block(unit, "reorganisation.finding.other-agency", draught.name(unit));
        }
    }

    /** A unit that goes on with one thing changed. */
    private void goingOn(UnitId unit, Set<UnitId> once) {
        giving(unit);
        if (!once.add(unit)) {
            draught.block(unit, "reorganisation.finding.changes-twice", draught.name(unit));
        }
    }

    private void giving(UnitId unit) {
        standing(unit);
        if (draught.endings.ends(unit)) {
            draught.block(unit, "reorganisation.finding.changes-and-ends", draught.name(unit));
        }
    }

    private void ending(UnitId unit) {
        standing(unit);
        if (!ending.add(unit)) {
            draught.block(unit, "reorganisation.finding.ends-twice", draught.name(unit));
        }
    }

    private void target(UnitId from, UnitId to) {
        if (!draught.outcome.mine(to)) {
            draught.block(to, "reorganisation.finding.other-agency", draught.name(to));
        } else if (from.equals(to) || !draught.willStand(to)) {
            draught.block(to, "reorganisation.finding.no-target", draught.name(from), draught.name(to));
        }
    }

    private void atLeastTwo(List<?> parts, UnitId unit, String messageKey) {
        if (parts.size() < 2) {
            draught.block(unit, messageKey, draught.name(unit));
        }
    }

    private void named(UnitId unit, String nameTh, String nameEn) {
        if (nameTh.isBlank() || nameEn.isBlank()) {
            draught.block(unit, "reorganisation.finding.no-name", unit.value(), nameTh);
        }
    }

    private void revived(UnitDraft unit) {
        if (!draught.survey.former().containsKey(unit.id())) {
            draught.block(unit.id(), "reorganisation.finding.never-was", unit.nameTh());
        } else if (!draught.survey.formerlyBelow(unit.id()).map(draught.outcome::mine).orElse(true)) {
            draught.block(unit.id(), "reorganisation.finding.other-agency", unit.nameTh());
        }
    }

    private void checkDraft(UnitDraft unit) {
        boolean revived = draught.each(Operation.Revive.class).stream().anyMatch(it -> it.unit().equals(unit));
        if (!made.add(unit.id()) || draught.survey.stands(unit.id()) || !revived && draught.survey.former().containsKey(unit.id())) {
            draught.block(unit.id(), "reorganisation.finding.id-taken", unit.nameTh(), unit.id().value());
        }
        named(unit.id(), unit.nameTh(), unit.nameEn());
        unit.parent().filter(parent -> !draught.willStand(parent)).ifPresent(parent -> draught.block(
                unit.id(), "reorganisation.finding.no-parent", unit.nameTh(), draught.name(parent)));
    }
}
