package th.samnak.reorganisation.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.HandOver;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Operation.TransferDuty;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Rehearsal.Movement;
import th.samnak.reorganisation.blueprint.DutyTransfers;
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

    static final String STANDS_STILL = "reorganisation.finding.function-stands-still";

    private static Consignment of(
            String id,
            Plan plan,
            UnitId from,
            Optional<ModuleId> function,
            Optional<UnitId> soleHeir,
            Records records,
            List<RecordEntry> namedSingly) {
        Predicate<String> moving = module -> function.map(ModuleId::value).map(module::equals).orElse(true);
        Map<String, UnitId> named = plan.mapping().kinds().getOrDefault(from, Map.of());
        Optional<UnitId> heir = Optional.ofNullable(named.get("*")).or(() -> soleHeir);
        List<Tally> holdings = records.tally(from).stream().filter(tally -> moving.test(tally.module())).toList();
        Map<String, UnitId> kinds = new HashMap<>();
        holdings.forEach(tally -> Optional.ofNullable(named.get(kind(tally))).or(() -> heir)
                .ifPresent(to -> kinds.put(kind(tally), to)));
        Map<RecordId, RecordEntry> singles = new HashMap<>();
        Map<RecordId, UnitId> single = new HashMap<>();
        namedSingly.stream()
                .filter(entry -> entry.custodian().equals(from) && moving.test(entry.id().module().value()))
                .forEach(entry -> {
                    singles.put(entry.id(), entry);
                    single.put(entry.id(), plan.mapping().single().get(entry.id()));
                });
        return new Consignment(id, from, function, heir, holdings, kinds, singles, single);
    }

    /** Duties that are transferred first, then what ending units leave; each has a name by its place. */
    static List<Consignment> of(Plan plan, Endings endings, Records records) {
        List<Consignment> all = new ArrayList<>();
        List<RecordEntry> singles = singles(plan, records);
        for (TransferDuty duty : DutyTransfers.ordered(plan.operations()).orElse(List.of())) {
            all.add(of(id(plan, all.size()), plan, duty.from(), Optional.of(duty.function()), Optional.of(duty.to()), records, singles));
        }
        for (UnitId unit : endings.units()) {
            all.add(of(id(plan, all.size()), plan, unit, Optional.empty(), endings.soleSuccessor(unit), records, singles));
        }
        return all;
    }

    /** Names of a plan's hand-overs, in the order in which they are made. */
    static List<String> ids(Plan plan) {
        int duties = DutyTransfers.ordered(plan.operations()).orElse(List.of()).size();
        int count = duties + Endings.of(plan.operations()).units().size();
        return IntStream.range(0, count).mapToObj(place -> id(plan, place)).toList();
    }

    /** What has come to ended units since they were handed over; where the mapping names no kind, the first heir gets it. */
    static List<Consignment> late(Plan plan, Records records) {
        Endings endings = Endings.of(plan.operations());
        List<Consignment> all = new ArrayList<>();
        List<RecordEntry> singles = singles(plan, records);
        for (UnitId unit : endings.units()) {
            Optional<UnitId> heir = endings.successorsOf(unit).stream().findFirst();
            Consignment late = of(id(plan, all.size()) + ":late", plan, unit, Optional.empty(), heir, records, singles);
            Map<String, UnitId> kinds = new HashMap<>(plan.mapping().kinds().getOrDefault(unit, Map.of()));
            kinds.remove("*");
            kinds.putAll(late.kinds());
            Map<RecordId, UnitId> single = late.holdings().isEmpty() ? plan.mapping().single() : late.single();
            all.add(new Consignment(late.id(), unit, Optional.empty(), late.heir(), late.holdings(), kinds, late.singles(), single));
        }
        return all;
    }

    /** What the mapping names singly and the register knows: asked once, however many units hand over. */
    private static List<RecordEntry> singles(Plan plan, Records records) {
        return plan.mapping().single().keySet().stream().map(records::find).flatMap(Optional::stream).toList();
    }

    private static String id(Plan plan, int place) {
        return plan.id() + ":" + place;
    }

    static String kind(Tally tally) {
        return tally.module() + ":" + tally.type();
    }

    HandOver handOver(Plan plan) {
        return new HandOver(id, from, plan.effective(), Scribe.source(plan), kinds, single, function.isEmpty());
    }

    /** For one function; empty when nothing of it moves and nobody would get it. */
    Optional<Handing> handing(Plan plan, ModuleId module) {
        return heirOf(module)
                // where everything is named, nothing is left for an heir
                .or(() -> receivers(module).stream().findFirst())
                .map(to -> new Handing(id, from, to, plan.effective(), kinds, single));
    }

    /** Who gets what is no record: the one who gets all records of the function, else the heir of everything. */
    Optional<UnitId> heirOf(ModuleId module) {
        List<UnitId> receivers = receivers(module);
        return receivers.size() == 1 ? Optional.of(receivers.getFirst()) : heir;
    }

    private List<UnitId> receivers(ModuleId module) {
        Stream<UnitId> byKind = kinds.entrySet().stream()
                .filter(kind -> kind.getKey().startsWith(module + ":"))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
        Stream<UnitId> singly = single.entrySet().stream()
                .filter(record -> record.getKey().module().equals(module))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(UnitId::value));
        return Stream.concat(byKind, singly).distinct().toList();
    }

    /** Everybody who gives or gets something. */
    Stream<UnitId> parties() {
        return Stream.of(Stream.of(from), kinds.values().stream(), single.values().stream())
                .flatMap(units -> units)
                .sorted(Comparator.comparing(UnitId::value));
    }

    long openPlaced(String kind) {
        if (kinds.containsKey(kind)) {
            return holdings.stream().filter(tally -> kind(tally).equals(kind)).mapToLong(Tally::open).sum();
        }
        return singlesOf(kind).stream().filter(RecordEntry::open).count();
    }

    List<Finding> findings(JpaSuccessions successions, Function<UnitId, String> name, Predicate<UnitId> stands) {
        List<Finding> findings = new ArrayList<>();
        for (Tally tally : holdings) {
            UnitId to = kinds.get(kind(tally));
            long unnamed = tally.count() - singlesOf(kind(tally)).size();
            if (to == null && unnamed > 0) {
                findings.add(Finding.blocks(from.value(), "reorganisation.finding.records-unplaced",
                        unnamed, kind(tally), name.apply(from)));
            } else if (to != null && !stands.test(to)) {
                findings.add(Finding.blocks(from.value(), "reorganisation.finding.records-nowhere", kind(tally), name.apply(to)));
            }
            if (!successions.runs(ModuleId.of(tally.module()))) {
                findings.add(Finding.blocks(tally.module(), STANDS_STILL, tally.module()));
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

    private List<RecordEntry> singlesOf(String kind) {
        return singles.values().stream()
                .filter(entry -> kind.equals(entry.id().module() + ":" + entry.id().type()))
                .toList();
    }

    /** What will go where: kinds less the single ones, and those. */
    List<Movement> movements() {
        List<Movement> movements = new ArrayList<>();
        for (Tally tally : holdings) {
            UnitId to = kinds.get(kind(tally));
            List<RecordEntry> apart = singlesOf(kind(tally));
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
