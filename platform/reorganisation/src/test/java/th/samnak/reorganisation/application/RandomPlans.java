package th.samnak.reorganisation.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Mapping.Fate;
import th.samnak.reorganisation.api.Mapping.PostPlace;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.UnitDraft;

/** Thinks of reorganisations: mostly such as could be, some that cannot. */
final class RandomPlans {

    private static final int FEW_UNITS = 10;

    private final RandomOffice office;
    private final Map<UnitId, List<UnitId>> ended = new HashMap<>();
    private int made;

    RandomPlans(RandomOffice office) {
        this.office = office;
    }

    /** @param spoiled whether there is something in it that cannot be */
    record Wish(UnitId agency, InstrumentId instrument, List<Operation> operations, Mapping mapping, boolean spoiled) {}

    Wish next(LocalDate day) {
        UnitId agency = office.any(RandomOffice.AGENCIES);
        Draw draw = new Draw(agency, office.office.organisation.on(day));
        int count = 1 + office.whim.nextInt(3);
        for (int i = 0; i < count; i++) {
            draw.operation();
        }
        boolean spoiled = office.chance(12);
        if (spoiled) {
            draw.spoil();
        }
        return new Wish(agency, RandomOffice.order(agency), draw.operations, draw.mapping(), spoiled);
    }

    /** What ended can be revived later. */
    void happened(Wish wish) {
        List<UnitId> former = ended.computeIfAbsent(wish.agency(), none -> new ArrayList<>());
        for (Operation operation : wish.operations()) {
            switch (operation) {
                case Operation.Split split -> former.add(split.unit());
                case Operation.Merge merge -> former.addAll(merge.units());
                case Operation.Abolish abolish -> former.add(abolish.unit());
                case Operation.Revive revive -> former.remove(revive.unit().id());
                default -> { }
            }
        }
    }

    /** One plan in the making; a unit takes part in one operation only. */
    private final class Draw {

        private final UnitId agency;
        private final Chart chart;
        private final List<Operation> operations = new ArrayList<>();
        private final Set<UnitId> taken = new HashSet<>();
        private final Map<PostId, PostPlace> posts = new HashMap<>();
        private final Map<UnitId, Map<String, UnitId>> kinds = new HashMap<>();
        private final Map<RecordId, UnitId> single = new HashMap<>();
        private final Map<String, UnitId> mandates = new HashMap<>();
        private final Map<String, Fate> authorities = new HashMap<>();

        Draw(UnitId agency, Chart chart) {
            this.agency = agency;
            this.chart = chart;
            taken.add(agency);
            chart.authorities().stream()
                    .filter(row -> office.chance(50))
                    .forEach(row -> authorities.put(row.id(), office.any(List.of(Fate.values()))));
        }

        Mapping mapping() {
            return new Mapping(posts, kinds, single, mandates, authorities);
        }

        void operation() {
            int units = (int) chart.units().stream().filter(unit -> chart.within(unit.id(), agency)).count();
            switch (office.whim.nextInt(10)) {
                case 0 -> operations.add(new Operation.Create(fresh(Optional.empty())));
                case 1 -> one().ifPresent(this::rename);
                case 2 -> two((unit, parent) -> operations.add(new Operation.Move(unit, Optional.of(parent), 1 + made)));
                case 3, 4 -> one().ifPresent(this::split);
                case 5 -> two(this::merge);
                case 6 -> two(this::duty);
                case 7 -> two(this::staff);
                case 8 -> {
                    if (units > FEW_UNITS) {
                        two((unit, heir) -> operations.add(new Operation.Abolish(unit, Optional.of(heir))));
                    }
                }
                default -> revive();
            }
        }

        private Optional<UnitId> one() {
            List<UnitId> free = chart.units().stream()
                    .map(Unit::id)
                    .filter(unit -> chart.within(unit, agency) && !taken.contains(unit))
                    .toList();
            if (free.isEmpty()) {
                return Optional.empty();
            }
            UnitId unit = office.any(free);
            taken.add(unit);
            return Optional.of(unit);
        }

        private void two(java.util.function.BiConsumer<UnitId, UnitId> work) {
            one().ifPresent(first -> one().ifPresent(second -> work.accept(first, second)));
        }

        private UnitDraft fresh(Optional<String> prefix) {
            made++;
            return new UnitDraft(new UnitId("made-" + made), "หน่วยใหม่ " + made, "New unit " + made,
                    prefix.orElse("อส 9%03d".formatted(made)), Optional.of(agency), made);
        }

        private void rename(UnitId unit) {
            made++;
            operations.add(new Operation.Rename(unit, "ชื่อใหม่ " + made, "New name " + made,
                    office.chance(50) ? Optional.of("อส 8%03d".formatted(made)) : Optional.empty()));
        }

        private void merge(UnitId first, UnitId second) {
            operations.add(new Operation.Merge(List.of(first, second), fresh(prefixOf(first))));
        }

        /** Its own prefix may go on with one of those who take its place. */
        private Optional<String> prefixOf(UnitId unit) {
            return chart.unit(unit).map(Unit::letterPrefix).filter(prefix -> !prefix.isEmpty() && office.chance(50));
        }

        private void duty(UnitId from, UnitId to) {
            chart.mandates().stream()
                    .filter(row -> row.what().unit().equals(from))
                    .findFirst()
                    .ifPresent(row -> operations.add(new Operation.TransferDuty(from, to, row.what().function())));
        }

        private void staff(UnitId from, UnitId to) {
            List<PostId> going = chart.postsIn(from).stream().map(Post::id).filter(post -> office.chance(50)).toList();
            if (!going.isEmpty()) {
                operations.add(new Operation.TransferStaff(from, to, going));
            }
        }

        private void revive() {
            List<UnitId> former = ended.getOrDefault(agency, List.of());
            if (!former.isEmpty()) {
                UnitId unit = office.any(former);
                if (taken.add(unit)) {
                    made++;
                    operations.add(new Operation.Revive(new UnitDraft(unit, "ฟื้น " + made, "Revived " + made,
                            "อส 7%03d".formatted(made), Optional.of(agency), made)));
                }
            }
        }

        private void split(UnitId unit) {
            List<UnitDraft> parts = new ArrayList<>(List.of(fresh(prefixOf(unit)), fresh(Optional.empty())));
            if (office.chance(30)) {
                parts.add(fresh(Optional.empty()));
            }
            operations.add(new Operation.Split(unit, parts));
            List<UnitId> heirs = parts.stream().map(UnitDraft::id).toList();
            Set<UnitId> headed = new HashSet<>();
            chart.postsIn(unit).forEach(post -> {
                UnitId to = office.any(heirs);
                posts.put(post.id(), new PostPlace(to, Optional.empty(), Optional.empty(), headed.add(to)));
            });
            chart.below(unit).stream().map(Unit::id).filter(taken::add)
                    .forEach(below -> operations.add(new Operation.Move(below, Optional.of(office.any(heirs)), 1)));
            chart.mandates().stream()
                    .filter(row -> row.what().unit().equals(unit))
                    .forEach(row -> mandates.put(row.id(), office.any(heirs)));
            records(unit, heirs);
        }

        private void records(UnitId unit, List<UnitId> heirs) {
            Map<String, UnitId> places = new HashMap<>();
            places.put("*", office.any(heirs));
            RandomOffice.FUNCTIONS.stream().filter(function -> office.chance(50))
                    .forEach(function -> places.put(function + ":one", office.any(heirs)));
            kinds.put(unit, places);
            office.office.records.inCustody(unit, Optional.empty(), 0, 30).stream()
                    .map(RecordEntry::id)
                    .filter(record -> office.chance(20))
                    .forEach(record -> single.put(record, office.any(heirs)));
        }

        /** Something that cannot be. */
        void spoil() {
            UnitId other = RandomOffice.AGENCIES.stream().filter(root -> !root.equals(agency)).findFirst().orElseThrow();
            List<Unit> below = chart.below(other);
            switch (office.whim.nextInt(7)) {
                case 0 -> operations.add(new Operation.Abolish(new UnitId("nowhere"), Optional.of(agency)));
                case 1 -> one().ifPresent(unit -> operations.add(new Operation.Move(unit, Optional.of(office.any(below).id()), 1)));
                case 2 -> one().ifPresent(unit -> operations.add(
                        new Operation.Merge(List.of(unit, office.any(below).id()), fresh(Optional.empty()))));
                case 3 -> operations.add(new Operation.Move(agency, one(), 1));
                case 4 -> operations.add(new Operation.Create(fresh(chart.unit(agency).map(Unit::letterPrefix))));
                case 5 -> one().ifPresent(unit -> operations.add(
                        new Operation.Split(unit, List.of(fresh(Optional.empty()), fresh(Optional.empty())))));
                default -> operations.add(new Operation.TransferDuty(agency, agency, ModuleId.of("letters")));
            }
        }
    }
}
