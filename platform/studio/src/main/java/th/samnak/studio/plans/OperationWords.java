package th.samnak.studio.plans;

import java.util.List;
import java.util.stream.Collectors;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.UnitDraft;
import th.samnak.ui.words.Words;

/** Tells an operation in one sentence. */
record OperationWords(Desk desk, Sketch sketch) {

    String of(Operation operation) {
        return switch (operation) {
            case Operation.Create create -> Words.now("studio.op.told.create", named(create.unit()));
            case Operation.Rename rename -> Words.now("studio.op.told.rename", was(rename.unit()), rename.nameTh());
            case Operation.Move move -> Words.now("studio.op.told.move", was(move.unit()),
                    move.parent().map(this::was).orElseGet(() -> Words.now("studio.unit.agency")));
            case Operation.Merge merge -> Words.now("studio.op.told.merge", all(merge.units()), named(merge.into()));
            case Operation.Split split -> Words.now("studio.op.told.split", was(split.unit()),
                    split.into().stream().map(this::named).collect(Collectors.joining(", ")));
            case Operation.TransferDuty duty -> Words.now("studio.op.told.duty",
                    desk.naming().function(duty.function()), was(duty.from()), was(duty.to()));
            case Operation.TransferStaff staff -> Words.now("studio.op.told.staff",
                    staff.posts().size(), was(staff.from()), was(staff.to()));
            case Operation.Abolish abolish -> Words.now("studio.op.told.abolish", was(abolish.unit()),
                    abolish.heir().map(this::was).orElse("–"));
            case Operation.Revive revive -> Words.now("studio.op.told.revive", named(revive.unit()));
        };
    }

    private String named(UnitDraft unit) {
        return unit.letterPrefix().isBlank() ? unit.nameTh() : unit.nameTh() + " (" + unit.letterPrefix() + ")";
    }

    private String was(UnitId unit) {
        return sketch.before().containsKey(unit) ? sketch.before().get(unit).name() : desk.unit(sketch, unit);
    }

    private String all(List<UnitId> units) {
        return units.stream().map(this::was).collect(Collectors.joining(", "));
    }
}
