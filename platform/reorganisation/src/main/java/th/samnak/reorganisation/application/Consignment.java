package th.samnak.reorganisation.application;

import static th.samnak.reorganisation.application.Possessions.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records.HandOver;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.api.Piece;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Rehearsal.Movement;

/**
 * What one unit hands over: which kinds of record or belonging go where, which single ones elsewhere.
 *
 * @param function empty when the unit ends and everything moves; else the function whose duty is transferred
 * @param heir who gets what is not named; empty when every kind must be named
 * @param held what the unit has in custody of the kinds that move
 * @param further its belongings, which the register of records knows nothing of
 * @param pieces what is named singly and is the unit's
 */
record Consignment(
        String id,
        UnitId from,
        Optional<ModuleId> function,
        Optional<UnitId> heir,
        List<Tally> held,
        List<Tally> further,
        Map<String, UnitId> kinds,
        Map<RecordId, Piece> pieces,
        Map<RecordId, UnitId> single) {

    /** Records and belongings alike. */
    List<Tally> holdings() {
        return Stream.concat(held.stream(), further.stream()).toList();
    }

    /** The part of it that the register of records carries out. */
    HandOver handOver(Plan plan) {
        Map<RecordId, UnitId> recorded = new HashMap<>(single);
        recorded.keySet().removeIf(record -> isFurther(kind(record)));
        return new HandOver(id, from, plan.effective(), Scribe.source(plan), kinds, recorded, function.isEmpty());
    }

    private boolean isFurther(String kind) {
        return further.stream().anyMatch(tally -> kind(tally).equals(kind));
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

    /** Where one of its records or belongings goes; empty when it has no place. */
    Optional<UnitId> placeOf(RecordId record) {
        return Optional.ofNullable(single.get(record)).or(() -> Optional.ofNullable(kinds.get(kind(record))));
    }

    long openPlaced(String kind) {
        if (kinds.containsKey(kind)) {
            return holdings().stream().filter(tally -> kind(tally).equals(kind)).mapToLong(Tally::open).sum();
        }
        return piecesOf(kind).stream().filter(Piece::open).count();
    }

    /** How many of a kind are not named singly. */
    long unnamed(Tally tally) {
        return tally.count() - piecesOf(kind(tally)).size();
    }

    private List<Piece> piecesOf(String kind) {
        return pieces.values().stream().filter(piece -> kind.equals(kind(piece.id()))).toList();
    }

    /** What will go where: kinds less the single ones, and those. */
    List<Movement> movements() {
        return movements(holdings());
    }

    /** Of belongings only. */
    List<Movement> furtherMovements() {
        return movements(further);
    }

    private List<Movement> movements(List<Tally> tallies) {
        List<Movement> movements = new ArrayList<>();
        for (Tally tally : tallies) {
            UnitId to = kinds.get(kind(tally));
            List<Piece> apart = piecesOf(kind(tally));
            BigDecimal amount = apart.stream().map(Piece::amount).reduce(tally.amount(), BigDecimal::subtract);
            if (to != null && tally.count() > apart.size()) {
                movements.add(new Movement(kind(tally), from, to, tally.count() - apart.size(), amount));
            }
            apart.forEach(piece -> movements.add(new Movement(kind(tally), from, single.get(piece.id()), 1, piece.amount())));
        }
        return Movements.together(movements);
    }
}
