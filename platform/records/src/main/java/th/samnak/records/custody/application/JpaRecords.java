package th.samnak.records.custody.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordTask;
import th.samnak.api.records.RecordWatch;
import th.samnak.api.records.Records;
import th.samnak.records.custody.domain.Entry;
import th.samnak.records.custody.domain.HandedOver;
import th.samnak.records.custody.domain.Kind;
import th.samnak.records.custody.domain.Lot;

/** Custody belongs to lots of records, so handing over costs as much as there are lots, not records. */
@Component
public final class JpaRecords implements Records {

    private static final String IN_CUSTODY =
            "select e from Entry e, Lot l where l.id = e.lot and l.unit = :unit order by e.id";
    private static final String IN_CUSTODY_OF_KIND = "select e from Entry e, Lot l where l.id = e.lot and l.unit = :unit"
            + " and l.module = :module and l.type = :type order by e.id";
    private static final String OF_UNITS = "select e, l from Entry e, Lot l where l.id = e.lot and l.unit in :units order by e.id";
    private static final String NAMED = "select e, l from Entry e, Lot l where l.id = e.lot and e.id in :ids";
    private static final int AT_ONCE = 1_000;
    private static final String MOVES = "select count(m) from Move m where m.record = :record";

    private final Database database;
    private final Organisation organisation;
    private final Clock clock;
    private final JpaKinds kinds;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<RecordWatch> watches = new CopyOnWriteArrayList<>();

    @Activate
    public JpaRecords(
            @Reference(target = "(unit=records)") Database database,
            @Reference Organisation organisation,
            @Reference Clock clock,
            @Reference JpaKinds kinds) {
        this.database = database;
        this.organisation = organisation;
        this.clock = clock;
        this.kinds = kinds;
    }

    /** Where no record is kept by class. */
    public JpaRecords(Database database, Organisation organisation, Clock clock) {
        this(database, organisation, clock, new JpaKinds(Optional.empty(), List.of()));
    }

    @Override
    public void enter(RecordEntry fresh) {
        Kind kind = Kind.of(fresh.id());
        database.change(em -> {
            Entry known = em.find(Entry.class, fresh.id().toString());
            Optional<RecordEntry> before = Optional.ofNullable(known).map(it -> it.told(em.find(Lot.class, it.lot()).unit()));
            if (known == null) {
                Entry entry = new Entry(fresh, Lots.founding(em, fresh.custodian(), kind), clock.instant(), LocalDate.now(clock));
                entry.destroyable(kinds.destroyableFrom(fresh, entry.ended()));
                em.persist(entry);
            } else {
                known.become(fresh, clock.instant(), LocalDate.now(clock));
                known.destroyable(kinds.destroyableFrom(fresh, known.ended()));
                Lot lot = em.find(Lot.class, known.lot());
                if (!lot.unit().equals(fresh.custodian())) {
                    pass(em, known, lot, fresh, kind);
                }
            }
            Particulars.keep(em, fresh, known != null);
            watches.forEach(watch -> watch.entered(fresh, before));
        });
    }

    /** Whoever is to be told of entries where services do not find each other. */
    public JpaRecords watchedBy(RecordWatch watch) {
        watches.add(watch);
        return this;
    }

    @Override
    public void ask(RecordId record, String source, List<RecordTask> tasks) {
        database.change(em -> Particulars.ask(em, record, source, tasks));
    }

    private void pass(EntityManager em, Entry known, Lot lot, RecordEntry fresh, Kind kind) {
        Lot next = Lots.founding(em, fresh.custodian(), kind);
        long moves = em.createQuery(MOVES, Long.class)
                .setParameter("record", fresh.id().toString())
                .getSingleResult();
        em.persist(known.moveTo(next, lot, (int) moves + 1, LocalDate.now(clock)));
    }

    @Override
    public Optional<RecordEntry> find(RecordId id) {
        return database.read(em -> Optional.ofNullable(em.find(Entry.class, id.toString()))
                .map(entry -> entry.told(em.find(Lot.class, entry.lot()).unit())));
    }

    @Override
    public Map<RecordId, RecordEntry> find(Collection<RecordId> ids) {
        List<String> asked = ids.stream().map(RecordId::toString).distinct().toList();
        return database.read(em -> {
            Map<RecordId, RecordEntry> found = new HashMap<>();
            for (int from = 0; from < asked.size(); from += AT_ONCE) {
                em.createQuery(NAMED, Object[].class)
                        .setParameter("ids", asked.subList(from, Math.min(from + AT_ONCE, asked.size())))
                        .getResultList().stream()
                        .map(JpaRecords::told)
                        .forEach(entry -> found.put(entry.id(), entry));
            }
            return found;
        });
    }

    private static RecordEntry told(Object[] row) {
        return ((Entry) row[0]).told(((Lot) row[1]).unit());
    }

    @Override
    public List<Tally> tally(UnitId unit) {
        return database.read(em -> Tallies.ofUnit(em, unit));
    }

    @Override
    public List<RecordEntry> inCustody(UnitId unit, Optional<String> kind, int offset, int limit) {
        return database.read(em -> {
            var query = em.createQuery(kind.isPresent() ? IN_CUSTODY_OF_KIND : IN_CUSTODY, Entry.class)
                    .setParameter("unit", unit);
            kind.map(Kind::parse).ifPresent(one ->
                    query.setParameter("module", one.module()).setParameter("type", one.type()));
            return query.setFirstResult(offset).setMaxResults(limit).getResultList().stream()
                    .map(entry -> entry.told(unit))
                    .toList();
        });
    }

    @Override
    public List<Custody> custody(RecordId id) {
        return database.read(em -> {
            Entry entry = Optional.ofNullable(em.find(Entry.class, id.toString()))
                    .orElseThrow(() -> new NotFound("record"));
            return new Chains(em).of(id.toString(), entry);
        });
    }

    @Override
    public List<RecordEntry> orphans(LocalDate day, int limit) {
        Set<UnitId> standing = new HashSet<>();
        organisation.on(day).units().stream().map(Unit::id).forEach(standing::add);
        return database.read(em -> {
            List<UnitId> gone = em.createQuery("select distinct l.unit from Lot l", UnitId.class).getResultList().stream()
                    .filter(unit -> !standing.contains(unit))
                    .toList();
            return gone.isEmpty() ? List.of() : ofUnits(em, gone, limit);
        });
    }

    private static List<RecordEntry> ofUnits(EntityManager em, List<UnitId> units, int limit) {
        return em.createQuery(OF_UNITS, Object[].class)
                .setParameter("units", units)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(JpaRecords::told)
                .toList();
    }

    @Override
    public List<Handed> handOver(HandOver order) {
        return database.write(em ->
                new HandOverRun(em, order, new HandedOver(order, clock.instant())).run());
    }

    @Override
    public void takeBack(String handOver) {
        database.change(em -> TakingBack.run(
                em, Optional.ofNullable(em.find(HandedOver.class, handOver)).orElseThrow(() -> new NotFound("hand-over"))));
    }

    @Override
    public String checksum() {
        return RegisterDigest.of(database);
    }
}
