package th.samnak.reorganisation.announced;

import java.util.List;
import java.util.Optional;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.ProposedOperation;
import th.samnak.announcements.api.ProposedOperation.Kind;
import th.samnak.announcements.api.ProposedUnit;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.AnnouncedPlans.NewUnit;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.UnitDraft;

/** Turns sentences of change into operations on units. What cannot be told from the text alone is left open and said. */
final class Translation {

    private final Drawing drawing;
    private final Directory directory;
    private final Transfers transfers;

    Translation(Drawing drawing, Transfers transfers) {
        this.drawing = drawing;
        this.directory = drawing.directory;
        this.transfers = transfers;
    }

    void all() {
        List<ProposedOperation> read = drawing.proposal.operations();
        // units that are made first, so that others can go to them
        read.stream().filter(it -> it.kind() == Kind.MERGE || it.kind() == Kind.SPLIT).forEach(this::one);
        read.stream().filter(it -> it.kind() == Kind.ABOLISH).forEach(it -> replacedInPlace(it, read));
        read.stream().filter(it -> it.kind() == Kind.CREATE || it.kind() == Kind.RENAME).forEach(this::one);
        read.stream().filter(it -> it.kind() == Kind.MOVE || it.kind() == Kind.ABOLISH).forEach(this::one);
        read.stream().filter(it -> it.kind().ordinal() >= Kind.TRANSFER_DUTY.ordinal() && it.kind() != Kind.ABOLISH)
                .forEach(transfers::one);
    }

    private void one(ProposedOperation read) {
        switch (read.kind()) {
            case CREATE -> create(read);
            case RENAME -> rename(read);
            case MOVE -> move(read);
            case MERGE -> merge(read);
            case SPLIT -> split(read);
            default -> abolish(read);
        }
    }

    private void create(ProposedOperation read) {
        UnitId parent = read.from().stream().flatMap(name -> directory.unit(name.value()).stream()).findFirst().orElse(directory.agency());
        for (Found<String> name : read.to()) {
            if (directory.unit(name.value()).isEmpty()) {
                drawing.add(new Operation.Create(make(name.value(), parent, Optional.empty())), read.at());
            } else if (directory.standing(name.value()).isPresent()) {
                drawing.open("stands-already", name.value());
            }
        }
    }

    private void rename(ProposedOperation read) {
        for (int i = 0; i < Math.min(read.from().size(), read.to().size()); i++) {
            String name = read.to().get(i).value();
            Optional<NewUnit> chosen = directory.chosen(name);
            drawing.standing(read.from().get(i)).ifPresent(unit -> drawing.add(
                    new Operation.Rename(unit.id(), name, chosen.map(NewUnit::nameEn).orElse(""),
                            chosen.map(NewUnit::letterPrefix).filter(prefix -> !prefix.isEmpty())),
                    read.at()));
        }
    }

    private void move(ProposedOperation read) {
        Optional<UnitId> parent = read.to().stream().flatMap(name -> directory.unit(name.value()).stream()).findFirst();
        if (parent.isEmpty()) {
            drawing.open("unit-unknown", Drawing.names(read.to()));
            return;
        }
        for (Unit unit : drawing.standing(read.from())) {
            drawing.add(new Operation.Move(unit.id(), parent, order(unit.nameTh()).orElse(unit.order())), read.at());
        }
    }

    /** Into a unit of their own, or into one that stands and goes on. */
    private void merge(ProposedOperation read) {
        List<Unit> units = drawing.standing(read.from());
        if (units.isEmpty() || read.to().isEmpty()) {
            return;
        }
        String into = read.to().getFirst().value();
        Optional<Unit> heir = directory.standing(into);
        if (heir.isPresent() || units.size() == 1) {
            UnitId goesOn = heir.map(Unit::id).orElseGet(() -> made(into, units, read));
            units.stream().filter(unit -> !unit.id().equals(goesOn))
                    .forEach(unit -> drawing.add(new Operation.Abolish(unit.id(), Optional.of(goesOn)), read.at()));
            return;
        }
        drawing.add(new Operation.Merge(units.stream().map(Unit::id).toList(), successor(into, units)), read.at());
    }

    private UnitId made(String name, List<Unit> units, ProposedOperation read) {
        UnitDraft draft = successor(name, units);
        drawing.add(new Operation.Create(draft), read.at());
        return draft.id();
    }

    private UnitDraft successor(String name, List<Unit> former) {
        UnitId parent = former.getFirst().parent().orElse(directory.agency());
        return make(name, parent, Optional.of(former.getFirst().order()));
    }

    /** What keeps the whole's own name goes on; only the others are made then, and get what a person gives them. */
    private void split(ProposedOperation read) {
        for (Unit whole : drawing.standing(read.from())) {
            List<String> parts = read.to().stream().map(Found::value)
                    .filter(name -> !directory.standing(name).map(Unit::id).filter(whole.id()::equals).isPresent()).toList();
            List<UnitDraft> drafts = parts.stream().map(name -> successor(name, List.of(whole))).toList();
            if (parts.size() < read.to().size() || drafts.size() < 2) {
                drafts.forEach(draft -> drawing.add(new Operation.Create(draft), read.at()));
                drawing.open("part-of", String.join(", ", parts), whole.nameTh());
            } else {
                drawing.add(new Operation.Split(whole.id(), drafts), read.at());
            }
        }
    }

    /** ยุบเลิก ก และจัดตั้ง ข และ ค ขึ้นแทน, in one clause: what is set up in its place are its successors. */
    private void replacedInPlace(ProposedOperation read, List<ProposedOperation> all) {
        List<Found<String>> made = all.stream()
                .filter(it -> it.kind() == Kind.CREATE && sameClause(read, it) && it.from().isEmpty())
                .flatMap(it -> it.to().stream()).toList();
        List<String> fresh = made.stream().map(Found::value).filter(name -> directory.standing(name).isEmpty()).distinct().toList();
        List<Unit> ended = read.from().stream().flatMap(name -> directory.standing(name.value()).stream()).toList();
        if (fresh.isEmpty() || ended.isEmpty() || !read.to().isEmpty()) {
            return;
        }
        if (ended.size() == 1 && fresh.size() > 1) {
            drawing.add(new Operation.Split(ended.getFirst().id(),
                    fresh.stream().map(name -> successor(name, ended)).toList()), read.at());
        } else if (ended.size() > 1 && fresh.size() == 1) {
            drawing.add(new Operation.Merge(ended.stream().map(Unit::id).toList(), successor(fresh.getFirst(), ended)), read.at());
        } else if (ended.size() == 1) {
            drawing.add(new Operation.Abolish(ended.getFirst().id(), Optional.of(made(fresh.getFirst(), ended, read))), read.at());
        }
    }

    private boolean sameClause(ProposedOperation one, ProposedOperation other) {
        Optional<String> clause = drawing.clause(one.at());
        return clause.isPresent() && drawing.clause(other.at()).filter(mark -> mark.equals(clause.get()) || mark.startsWith(clause.get() + " ")).isPresent();
    }

    private void abolish(ProposedOperation read) {
        for (Unit unit : drawing.standing(read.from())) {
            if (!drawing.ends(unit.id())) {
                Optional<UnitId> heir = read.to().stream().flatMap(name -> directory.unit(name.value()).stream()).findFirst()
                        .or(() -> transfers.heirOf(unit, read.at()));
                drawing.add(new Operation.Abolish(unit.id(), heir), read.at());
                if (heir.isEmpty()) {
                    drawing.open("no-heir", unit.nameTh());
                }
            }
        }
    }

    private UnitDraft make(String name, UnitId parent, Optional<Integer> order) {
        UnitId above = listed(name).map(ProposedUnit::parent).flatMap(directory::unit).orElse(parent);
        int last = directory.below(above).stream().mapToInt(Unit::order).max().orElse(0);
        return directory.make(name, above, order(name).or(() -> order).orElse(last + 1));
    }

    private Optional<Integer> order(String name) {
        return listed(name).map(ProposedUnit::order);
    }

    private Optional<ProposedUnit> listed(String name) {
        return drawing.proposal.units().stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    /** Units of a list of the whole structure: who is new, and who stands and is not in it. */
    void structure() {
        List<ProposedUnit> units = drawing.proposal.units();
        for (ProposedUnit unit : units) {
            if (directory.unit(unit.name()).isEmpty() && !renamedTo(unit.name())) {
                drawing.add(new Operation.Create(make(unit.name(), directory.agency(), Optional.of(unit.order()))), unit.at());
            }
        }
        List<Unit> standing = directory.below(directory.agency());
        long named = standing.stream().filter(unit -> units.stream().anyMatch(it -> directory.standing(it.name()).filter(unit::equals).isPresent())).count();
        if (named * 2 > standing.size()) {
            standing.stream()
                    .filter(unit -> units.stream().noneMatch(it -> directory.standing(it.name()).filter(unit::equals).isPresent()))
                    .filter(unit -> !drawing.ends(unit.id()) && !changed(unit.id()))
                    .forEach(unit -> drawing.open("not-listed", unit.nameTh()));
        }
    }

    private boolean renamedTo(String name) {
        return drawing.operations.stream().anyMatch(it -> it instanceof Operation.Rename rename && rename.nameTh().equals(name));
    }

    private boolean changed(UnitId unit) {
        return drawing.operations.stream().anyMatch(it -> it instanceof Operation.Rename rename && rename.unit().equals(unit)
                || it instanceof Operation.Move move && move.unit().equals(unit));
    }
}
