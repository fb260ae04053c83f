package th.samnak.reorganisation.application;

import static th.samnak.reorganisation.application.Possessions.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Succession.Belonging;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.api.Operation.TransferDuty;
import th.samnak.reorganisation.api.Piece;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.blueprint.DutyTransfers;
import th.samnak.reorganisation.blueprint.Endings;

/** What the units of a plan hand over, held against what they have; what is named singly is asked for once, for all units. */
final class Consignments {

    private final Plan plan;
    private final Possessions possessions;
    private final Map<RecordId, UnitId> custodians = new HashMap<>();
    private final Map<RecordId, Piece> recorded = new HashMap<>();

    private Consignments(Plan plan, Possessions possessions) {
        this.plan = plan;
        this.possessions = possessions;
        possessions.entries(plan.mapping().single().keySet()).values().forEach(entry -> {
            custodians.put(entry.id(), entry.custodian());
            recorded.put(entry.id(), Possessions.piece(entry));
        });
    }

    /** Duties that are transferred first, then what ending units leave; each has a name by its place. */
    static List<Consignment> of(Plan plan, Endings endings, Possessions possessions) {
        Consignments from = new Consignments(plan, possessions);
        List<Consignment> all = new ArrayList<>();
        for (TransferDuty duty : DutyTransfers.ordered(plan.operations()).orElse(List.of())) {
            all.add(from.of(id(plan, all.size()), duty.from(), Optional.of(duty.function()), Optional.of(duty.to())));
        }
        for (UnitId unit : endings.units()) {
            all.add(from.of(id(plan, all.size()), unit, Optional.empty(), endings.soleSuccessor(unit)));
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
    static List<Consignment> late(Plan plan, Possessions possessions) {
        Endings endings = Endings.of(plan.operations());
        Consignments from = new Consignments(plan, possessions);
        List<Consignment> all = new ArrayList<>();
        for (UnitId unit : endings.units()) {
            Optional<UnitId> heir = endings.successorsOf(unit).stream().findFirst();
            Consignment late = from.of(id(plan, all.size()) + ":late", unit, Optional.empty(), heir);
            all.add(late.holdings().isEmpty() ? asNamed(plan, late) : asNamed(plan, late, late.single()));
        }
        return all;
    }

    /** With everything that the mapping names, whether the unit still has it or no longer. */
    static Consignment asNamed(Plan plan, Consignment given) {
        return asNamed(plan, given, plan.mapping().single());
    }

    private static Consignment asNamed(Plan plan, Consignment given, Map<RecordId, UnitId> single) {
        Map<String, UnitId> kinds = new HashMap<>(plan.mapping().kinds().getOrDefault(given.from(), Map.of()));
        kinds.remove("*");
        kinds.putAll(given.kinds());
        return new Consignment(given.id(), given.from(), given.function(), given.heir(), given.held(), given.further(), kinds,
                given.pieces(), single);
    }

    private Consignment of(String id, UnitId from, Optional<ModuleId> function, Optional<UnitId> soleHeir) {
        Predicate<String> moving = module -> function.map(ModuleId::value).map(module::equals).orElse(true);
        Map<String, UnitId> named = plan.mapping().kinds().getOrDefault(from, Map.of());
        Optional<UnitId> heir = Optional.ofNullable(named.get("*")).or(() -> soleHeir);
        List<Belonging> belongings = possessions.belongings(from).stream()
                .filter(one -> moving.test(one.id().module().value())).toList();
        List<Tally> held = possessions.records().tally(from).stream().filter(tally -> moving.test(tally.module())).toList();
        List<Tally> further = Possessions.sums(belongings);
        Map<String, UnitId> kinds = new HashMap<>();
        Stream.concat(held.stream(), further.stream()).forEach(tally -> Optional.ofNullable(named.get(kind(tally))).or(() -> heir)
                .ifPresent(to -> kinds.put(kind(tally), to)));
        Map<RecordId, Piece> pieces = new HashMap<>();
        recorded.values().stream()
                .filter(piece -> from.equals(custodians.get(piece.id())) && moving.test(piece.id().module().value()))
                .forEach(piece -> pieces.put(piece.id(), piece));
        belongings.stream().filter(one -> plan.mapping().single().containsKey(one.id()))
                .forEach(one -> pieces.put(one.id(), Possessions.piece(one)));
        Map<RecordId, UnitId> single = new HashMap<>();
        pieces.keySet().forEach(piece -> single.put(piece, plan.mapping().single().get(piece)));
        return new Consignment(id, from, function, heir, held, further, kinds, pieces, single);
    }

    private static String id(Plan plan, int place) {
        return plan.id() + ":" + place;
    }
}
