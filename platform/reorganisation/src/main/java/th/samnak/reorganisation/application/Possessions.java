package th.samnak.reorganisation.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import th.samnak.api.organisation.Succession.Belonging;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.api.Piece;

/** What units have: records of the register, and what else the running functions tell of. */
record Possessions(Records records, JpaSuccessions successions) {

    /** By kind, records first. */
    List<Tally> tally(UnitId unit) {
        List<Tally> all = new ArrayList<>(records.tally(unit));
        all.addAll(sums(belongings(unit)));
        return all;
    }

    List<Belonging> belongings(UnitId unit) {
        return successions.all().stream().flatMap(function -> function.belongings(unit).stream()).toList();
    }

    Map<RecordId, RecordEntry> entries(Collection<RecordId> ids) {
        return records.find(ids);
    }

    static List<Tally> sums(List<Belonging> belongings) {
        Map<String, Tally> sums = new TreeMap<>();
        belongings.forEach(one -> sums.merge(kind(one.id()), tally(one), Possessions::sum));
        return List.copyOf(sums.values());
    }

    private static Tally tally(Belonging one) {
        return new Tally(one.id().module().value(), one.id().type(), 1, one.open() ? 1 : 0, one.amount());
    }

    static Tally sum(Tally one, Tally other) {
        return new Tally(one.module(), one.type(), one.count() + other.count(), one.open() + other.open(),
                one.amount().add(other.amount()));
    }

    static String kind(RecordId id) {
        return id.module() + ":" + id.type();
    }

    static String kind(Tally tally) {
        return tally.module() + ":" + tally.type();
    }

    static Piece piece(RecordEntry entry) {
        return new Piece(entry.id(), entry.title(), entry.open(), entry.amount().orElse(BigDecimal.ZERO));
    }

    static Piece piece(Belonging belonging) {
        return new Piece(belonging.id(), belonging.title(), belonging.open(), belonging.amount());
    }

    /** Those of them that the unit has. */
    Map<RecordId, Piece> pieces(UnitId unit, Set<RecordId> ids) {
        Map<RecordId, Piece> pieces = new HashMap<>();
        records.find(ids).values().stream().filter(entry -> entry.custodian().equals(unit))
                .forEach(entry -> pieces.put(entry.id(), piece(entry)));
        belongings(unit).stream().filter(one -> ids.contains(one.id())).forEach(one -> pieces.put(one.id(), piece(one)));
        return pieces;
    }

    /** Single ones of a kind in the order of their ids, a page of them. */
    List<Piece> pieces(UnitId unit, String kind, int offset, int limit) {
        List<Piece> belongings = belongings(unit).stream()
                .filter(one -> kind(one.id()).equals(kind))
                .map(Possessions::piece)
                .sorted(Comparator.comparing(piece -> piece.id().toString()))
                .skip(offset).limit(limit).toList();
        return belongings.isEmpty()
                ? records.inCustody(unit, Optional.of(kind), offset, limit).stream().map(Possessions::piece).toList()
                : belongings;
    }
}
