package th.samnak.reorganisation.blueprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.UnitDraft;

/** Units that begin, change and end; those below an ending unit follow its only successor, or must be given a place. */
final class UnitSteps {

    private final Draught draught;
    private final Map<UnitId, Unit> changed = new LinkedHashMap<>();

    private UnitSteps(Draught draught) {
        this.draught = draught;
    }

    /** New units and changed ones: before anything is moved into them. */
    static void begin(Draught draught) {
        UnitSteps steps = new UnitSteps(draught);
        draught.each(Operation.Rename.class).forEach(steps::rename);
        draught.each(Operation.Move.class).forEach(steps::move);
        steps.moveWhatLiesBelow();
        draught.steps.addAll(Prefixes.freed(draught, steps.changed));
        steps.parentsFirst().forEach(unit -> draught.steps.add(new Step.Begin(steps.begun(unit))));
        steps.highestFirst().forEach(unit ->
                draught.steps.add(new Step.Replace(draught.survey.units().get(unit.id()).id(), unit)));
    }

    /** Units that end: after everything has left them, what lies below before what is above. */
    static void end(Draught draught) {
        List<UnitId> inwards = new ArrayList<>(draught.endings.units());
        inwards.removeIf(unit -> !draught.survey.stands(unit));
        List<UnitId> order = draught.survey.chart().units().stream().map(Unit::id).toList();
        inwards.sort((one, other) -> Integer.compare(order.indexOf(other), order.indexOf(one)));
        for (UnitId unit : inwards) {
            draught.steps.add(new Step.End(draught.survey.units().get(unit).id()));
            draught.endings.successorsOf(unit).forEach(heir -> draught.steps.add(new Step.Succeed(unit, heir)));
        }
    }

    private List<UnitDraft> parentsFirst() {
        List<UnitDraft> waiting = new ArrayList<>(draught.drafts());
        List<UnitDraft> ordered = new ArrayList<>();
        Set<UnitId> placed = new HashSet<>();
        boolean progress = true;
        while (progress) {
            progress = waiting.removeIf(unit -> {
                boolean ready = unit.parent().map(parent -> draught.survey.stands(parent) || placed.contains(parent)).orElse(true);
                return ready && ordered.add(unit) && placed.add(unit.id());
            });
        }
        waiting.forEach(unit -> draught.block(unit.id(), "reorganisation.finding.circle", unit.nameTh()));
        return ordered;
    }

    /** Whoever is moved goes below something that is in its own place already, so that no circle arises on the way. */
    private List<Unit> highestFirst() {
        List<Unit> waiting = new ArrayList<>(changed.values());
        List<Unit> ordered = new ArrayList<>();
        boolean progress = true;
        while (progress) {
            Set<UnitId> notYet = new HashSet<>();
            waiting.forEach(unit -> notYet.add(unit.id()));
            progress = waiting.removeIf(unit -> !liesBelow(unit, notYet) && ordered.add(unit));
        }
        waiting.forEach(unit -> draught.block(unit.id(), "reorganisation.finding.circle", unit.nameTh()));
        return ordered;
    }

    private boolean liesBelow(Unit unit, Set<UnitId> some) {
        Set<UnitId> seen = new HashSet<>();
        Optional<UnitId> above = unit.parent();
        while (above.isPresent() && seen.add(above.get())) {
            if (some.contains(above.get())) {
                return true;
            }
            above = parentOf(above.get());
        }
        return false;
    }

    private Optional<UnitId> parentOf(UnitId unit) {
        return current(unit).map(Unit::parent).orElseGet(() -> draught.drafts().stream()
                .filter(draft -> draft.id().equals(unit))
                .findFirst()
                .flatMap(UnitDraft::parent));
    }

    private Unit begun(UnitDraft unit) {
        Optional<Unit> model = modelOf(unit);
        return new Unit(unit.id(), unit.nameTh(), unit.nameEn(), unit.letterPrefix(), unit.parent(), unit.order(), Optional.empty(),
                model.map(Unit::address).orElse(""), model.map(Unit::phone).orElse(""), model.map(Unit::email).orElse(""));
    }

    /** The unit whose address a new one starts with: the one whose place it takes, its former self, or the one above it. */
    private Optional<Unit> modelOf(UnitDraft unit) {
        Optional<UnitId> former = draught.endings.units().stream()
                .filter(ending -> draught.endings.successorsOf(ending).contains(unit.id()))
                .findFirst();
        return former.flatMap(draught.survey::unit)
                .or(() -> Optional.ofNullable(draught.survey.former().get(unit.id())).map(Dated::what))
                .or(() -> unit.parent().flatMap(draught.survey::unit));
    }

    private void rename(Operation.Rename rename) {
        current(rename.unit()).ifPresent(unit -> changed.put(unit.id(), new Unit(
                unit.id(), rename.nameTh(), rename.nameEn(), rename.letterPrefix().orElse(unit.letterPrefix()), unit.parent(),
                unit.order(), unit.head(), unit.address(), unit.phone(), unit.email())));
    }

    private void move(Operation.Move move) {
        current(move.unit()).ifPresent(unit -> changed.put(unit.id(), placed(unit, move.parent(), move.order())));
    }

    private void moveWhatLiesBelow() {
        for (UnitId ending : draught.endings.units()) {
            for (Unit below : draught.survey.chart().below(ending)) {
                boolean settled = draught.endings.ends(below.id())
                        || draught.each(Operation.Move.class).stream().anyMatch(move -> move.unit().equals(below.id()));
                if (!settled) {
                    follow(below, ending);
                }
            }
        }
    }

    private void follow(Unit below, UnitId ending) {
        Optional<UnitId> heir = draught.endings.soleSuccessor(ending);
        if (heir.isEmpty()) {
            draught.block(below.id(), "reorganisation.finding.unit-unplaced", below.nameTh(), draught.name(ending));
            return;
        }
        current(below.id()).ifPresent(unit -> changed.put(unit.id(), placed(unit, heir, unit.order())));
    }

    private Optional<Unit> current(UnitId id) {
        return Optional.ofNullable(changed.get(id)).or(() -> draught.survey.unit(id));
    }

    private static Unit placed(Unit unit, Optional<UnitId> parent, int order) {
        return new Unit(unit.id(), unit.nameTh(), unit.nameEn(), unit.letterPrefix(), parent, order, unit.head(), unit.address(),
                unit.phone(), unit.email());
    }
}
