package th.samnak.records.custody.application;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records.HandOver;
import th.samnak.api.records.Records.Handed;
import th.samnak.api.records.Records.Tally;
import th.samnak.records.custody.domain.HandedOver;
import th.samnak.records.custody.domain.Kind;
import th.samnak.records.custody.domain.Lot;

/** One hand-over: first the single records leave their lots, then the lots go. */
final class HandOverRun {

    private static final int CHUNK = 500;
    private static final String IN_CUSTODY =
            "select e.id from Entry e, Lot l where l.id = e.lot and l.unit = :unit and e.id in :records";
    private static final String NOTE_MOVES = "insert into records_moves"
            + " (id, record_id, move_no, from_lot, from_step, to_lot, on_day, hand_over, version)"
            + " select e.id || '/' || trim(cast(n.nth as char(9))), e.id, n.nth, l.id, l.steps, ?, ?, ?, 1"
            + " from records_entries e join records_lots l on l.id = e.lot_id"
            + " join (select r.id as id, count(m.id) + 1 as nth from records_entries r"
            + " left join records_moves m on m.record_id = r.id where r.id in (%s) group by r.id) n on n.id = e.id";
    private static final String MOVE =
            "update Entry e set e.lot = :lot, e.version = e.version + 1 where e.id in :records";

    private final EntityManager em;
    private final HandOver order;
    private final HandedOver note;
    private final Map<UnitId, Map<Kind, Tally>> handed = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));

    HandOverRun(EntityManager em, HandOver order, HandedOver note) {
        this.em = em;
        this.order = order;
        this.note = note;
    }

    List<Handed> run() {
        if (em.find(HandedOver.class, note.id()) != null) {
            throw new RuleViolation("records.hand-over.known", note.id());
        }
        em.persist(note);
        Lots.hold(em);
        List<Lot> going = Lots.of(em, order.from());
        refuseStrangers();
        singles().forEach((way, records) -> move(way, records));
        Map<Kind, List<Lot>> kinds = new TreeMap<>();
        going.forEach(lot -> kinds.computeIfAbsent(lot.kind(), kind -> new ArrayList<>()).add(lot));
        Map<Kind, Tally> rest = new TreeMap<>();
        Tallies.ofLots(em, going.stream().map(Lot::id).toList())
                .forEach(tally -> rest.put(new Kind(tally.module(), tally.type()), tally));
        kinds.forEach((kind, some) -> hand(kind, some, Optional.ofNullable(rest.get(kind))));
        em.flush();
        return handed.entrySet().stream()
                .flatMap(to -> to.getValue().values().stream().map(tally -> new Handed(to.getKey(), tally)))
                .toList();
    }

    /** Singled-out records that go another way than their kind. */
    private Map<Way, List<String>> singles() {
        Map<Way, List<String>> ways = new HashMap<>();
        order.single().forEach((record, to) -> {
            Kind kind = Kind.of(record);
            if (!kind.place(order.kinds()).equals(Optional.of(to))) {
                ways.computeIfAbsent(new Way(kind, to), way -> new ArrayList<>()).add(record.toString());
            }
        });
        return ways;
    }

    private record Way(Kind kind, UnitId to) {}

    private void refuseStrangers() {
        inChunks(order.single().keySet().stream().map(RecordId::toString).toList(), chunk -> {
            Set<String> known = new HashSet<>(em.createQuery(IN_CUSTODY, String.class)
                    .setParameter("unit", order.from())
                    .setParameter("records", chunk)
                    .getResultList());
            chunk.stream().filter(record -> !known.contains(record)).findFirst().ifPresent(record -> {
                throw new RuleViolation("records.hand-over.not-in-custody", record, order.from().value());
            });
        });
    }

    private void move(Way way, List<String> records) {
        Lot target = way.to().equals(order.from())
                ? Lots.another(em, way.to(), way.kind())
                : Lots.founding(em, way.to(), way.kind());
        inChunks(records, chunk -> {
            Tallies.ofRecords(em, chunk).forEach(tally -> count(way.to(), tally));
            noteMoves(target, chunk);
            em.createQuery(MOVE).setParameter("lot", target.id()).setParameter("records", chunk).executeUpdate();
        });
    }

    private void noteMoves(Lot target, List<String> chunk) {
        String places = String.join(", ", Collections.nCopies(chunk.size(), "?"));
        var query = em.createNativeQuery(NOTE_MOVES.formatted(places))
                .setParameter(1, target.id())
                .setParameter(2, Date.valueOf(order.on()))
                .setParameter(3, order.id());
        for (int i = 0; i < chunk.size(); i++) {
            query.setParameter(4 + i, chunk.get(i));
        }
        query.executeUpdate();
    }

    private void hand(Kind kind, List<Lot> going, Optional<Tally> tally) {
        Optional<UnitId> place = kind.place(order.kinds());
        if (place.isEmpty() && order.everything() && tally.isPresent()) {
            throw new RuleViolation(
                    "records.hand-over.left-behind", tally.get().count(), kind.toString(), order.from().value());
        }
        place.ifPresent(to -> {
            tally.ifPresent(sum -> count(to, sum));
            going.stream().filter(lot -> !lot.unit().equals(to)).forEach(lot -> em.persist(lot.goTo(to, note)));
        });
    }

    private void count(UnitId to, Tally tally) {
        handed.computeIfAbsent(to, unit -> new TreeMap<>())
                .merge(new Kind(tally.module(), tally.type()), tally, Tallies::sum);
    }

    private static void inChunks(Collection<String> all, Consumer<List<String>> work) {
        List<String> records = List.copyOf(all);
        for (int from = 0; from < records.size(); from += CHUNK) {
            work.accept(records.subList(from, Math.min(from + CHUNK, records.size())));
        }
    }
}
