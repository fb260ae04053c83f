package th.samnak.reorganisation.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.HandOver;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Rehearsal.Movement;
import th.samnak.reorganisation.blueprint.Endings;

/**
 * What one unit hands over: which kinds of record go where, which single ones elsewhere.
 *
 * @param holdings what the unit has in custody of the kinds that move
 * @param function empty when the unit ends and everything moves; else the function whose duty is transferred
 * @param heir who gets what is not named; empty when every kind must be named
 */
record Consignment(
        String id,
        UnitId from,
        Optional<ModuleId> function,
        Optional<UnitId> heir,
        List<Tally> holdings,
        Map<String, UnitId> kinds,
        Map<RecordId, RecordEntry> singles,
        Map<RecordId, UnitId> single) {

    static Consignment of(
            Plan plan, UnitId from, Optional<ModuleId> function, Optional<UnitId> soleHeir, Records records) {
        Predicate<String> moving = module -> function.map(ModuleId::value).map(module::equals).orElse(true);
        Map<String, UnitId> named = plan.mapping().kinds().getOrDefault(from, Map.of());
        Optional<UnitId> heir = Optional.ofNullable(named.get("*")).or(() -> soleHeir);
        List<Tally> holdings = records.tally(from).stream().filter(tally -> moving.test(tally.module())).toList();
        Map<String, UnitId> kinds = new HashMap<>();
        holdings.forEach(tally -> Optional.ofNullable(named.get(kind(tally))).or(() -> heir)
                .ifPresent(to -> kinds.put(kind(tally), to)));
        Map<RecordId, RecordEntry> singles = new HashMap<>();
        Map<RecordId, UnitId> single = new HashMap<>();
        plan.mapping().single().forEach((record, to) -> records.find(record)
                .filter(entry -> entry.custodian().equals(from) && moving.test(record.module().value()))
                .ifPresent(entry -> {
                    singles.put(record, entry);
                    single.put(record, to);
                }));
        return new Consignment(id(plan, from, function), from, function, heir, holdings, kinds, singles, single);
    }

    /** Names of a plan's hand-overs, in the order in which they are made. */
    static List<String> ids(Plan plan) {
        List<String> ids = new ArrayList<>();
        for (Operation operation : plan.operations()) {
            if (operation instanceof Operation.TransferDuty duty) {
                ids.add(id(plan, duty.from(), Optional.of(duty.function())));
            }
        }
        Endings.of(plan.operations()).units().forEach(unit -> ids.add(id(plan, unit, Optional.empty())));
        return ids;
    }

    private static String id(Plan plan, UnitId from, Optional<ModuleId> function) {
        return plan.id() + ":" + from + function.map(module -> ":" + module).orElse("");
    }

    static String kind(Tally tally) {
        return tally.module() + ":" + tally.type();
    }

    HandOver handOver(Plan plan) {
        return new HandOver(id, from, plan.effective(), new Citation(plan.instrument().id(), Optional.empty()), kinds, single,
                function.isEmpty());
    }

    /** For one function; its heir is who gets all its kinds, where they go to one unit, else the heir of everything. */
    Optional<Handing> handing(Plan plan, ModuleId module) {
        List<UnitId> heirs = kinds.entrySet().stream()
                .filter(kind -> kind.getKey().startsWith(module + ":"))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        Optional<UnitId> of = heirs.size() == 1 ? Optional.of(heirs.getFirst()) : heir;
        return of.map(to -> new Handing(id, from, to, plan.effective(), kinds, single));
    }

    List<Finding> findings(Successions successions, Function<UnitId, String> name, Predicate<UnitId> stands) {
        List<Finding> findings = new ArrayList<>();
        for (Tally tally : holdings) {
            UnitId to = kinds.get(kind(tally));
            if (to == null && tally.count() > singlesOf(tally)) {
                findings.add(Finding.blocks(from.value(), "reorganisation.finding.records-unplaced",
                        tally.count() - singlesOf(tally), kind(tally), name.apply(from)));
            } else if (to != null && !stands.test(to)) {
                findings.add(Finding.blocks(from.value(), "reorganisation.finding.records-nowhere", kind(tally), name.apply(to)));
            }
            if (!successions.runs(ModuleId.of(tally.module()))) {
                findings.add(Finding.blocks(tally.module(), "reorganisation.finding.function-stands-still", tally.module()));
            }
        }
        single.forEach((record, to) -> {
            if (!stands.test(to)) {
                findings.add(Finding.blocks(record.toString(), "reorganisation.finding.records-nowhere", record.toString(),
                        name.apply(to)));
            }
        });
        return findings;
    }

    private long singlesOf(Tally tally) {
        return singles.keySet().stream().filter(record -> kind(tally).equals(record.module() + ":" + record.type())).count();
    }

    /** What will go where: kinds less the single ones, and those. */
    List<Movement> movements() {
        List<Movement> movements = new ArrayList<>();
        for (Tally tally : holdings) {
            UnitId to = kinds.get(kind(tally));
            List<RecordEntry> apart = singles.values().stream()
                    .filter(entry -> kind(tally).equals(entry.id().module() + ":" + entry.id().type()))
                    .toList();
            BigDecimal amount = apart.stream().map(entry -> entry.amount().orElse(BigDecimal.ZERO))
                    .reduce(tally.amount(), BigDecimal::subtract);
            if (to != null && tally.count() > apart.size()) {
                movements.add(new Movement(kind(tally), from, to, tally.count() - apart.size(), amount));
            }
            apart.forEach(entry -> movements.add(new Movement(kind(tally), from, single.get(entry.id()), 1,
                    entry.amount().orElse(BigDecimal.ZERO))));
        }
        return Movements.together(movements);
    }
}
