package th.samnak.organisation.ledger;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.KeptClause;
import th.samnak.organisation.domain.KeptEdition;
import th.samnak.organisation.domain.KeptInstrument;
import th.samnak.organisation.domain.KeptWording;

/**
 * The organisation in memory, because every screen asks for it. A transaction that writes works on a copy, which it alone sees and
 * which takes the place of the other when it is committed. Writers wait for each other.
 */
@Component(service = Ledgers.class)
public final class Ledgers {

    private final Database database;
    private final Transactions transactions;
    private final Clock clock;
    private final ThreadLocal<Map<EntityManager, Draft>> drafts = ThreadLocal.withInitial(IdentityHashMap::new);
    private volatile @Nullable Ledger published;

    @Activate
    public Ledgers(
            @Reference(target = "(unit=organisation)") Database database,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is known now; in a transaction that has written, with what it wrote. */
    public Ledger current() {
        Map<EntityManager, Draft> own = drafts.get();
        if (!own.isEmpty()) {
            if (transactions.active()) {
                Draft draft = database.read(own::get);
                return draft == null ? published() : draft.ledger;
            }
            own.clear();
        }
        return published();
    }

    /** Writes in the current transaction, or in one of its own; what is refused is not kept. */
    public <T> T write(String by, Optional<String> change, Function<Pen, T> work) {
        if (!transactions.active()) {
            drafts.get().clear();
        }
        return database.write(em -> {
            Draft draft = drafts.get().computeIfAbsent(em, this::draft);
            return work.apply(new Pen(em, draft.ledger, draft.at, by, change, transactions));
        });
    }

    /** The wording of that checksum. */
    public String wording(String checksum) {
        return database.read(em -> em
                .createQuery("select w from KeptWording w where w.checksum = :checksum order by w.part", KeptWording.class)
                .setParameter("checksum", checksum)
                .getResultStream()
                .map(KeptWording::text)
                .collect(Collectors.joining()));
    }

    private Ledger published() {
        Ledger known = published;
        if (known == null) {
            known = database.read(em -> load(em, edition(em).map(KeptEdition::edition).orElse(0L)));
            publish(known);
        }
        return known;
    }

    private synchronized void publish(Ledger ledger) {
        Ledger known = published;
        if (known == null || known.edition() < ledger.edition()) {
            published = ledger;
        }
    }

    /** The update holds the row until the end of the transaction: one writer at a time, each on what the last one left. */
    private Draft draft(EntityManager em) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int found = em.createQuery("update KeptEdition e set e.edition = e.edition + 1").executeUpdate();
        KeptEdition edition = found == 1 ? edition(em).orElseThrow() : new KeptEdition(at);
        if (found == 0) {
            em.persist(edition);
        } else {
            em.refresh(edition);
        }
        if (found == 1 && !at.isAfter(edition.recordedAt())) {
            at = edition.recordedAt().plus(1, ChronoUnit.MICROS);
        }
        edition.write(at);
        Ledger known = published;
        long before = edition.edition() - 1;
        Ledger base = known != null && known.edition() == before ? known : load(em, before);
        Draft draft = new Draft(base.copy(edition.edition()), at);
        transactions.afterCommit(() -> {
            drafts.get().remove(em);
            publish(draft.ledger);
        });
        return draft;
    }

    private static Optional<KeptEdition> edition(EntityManager em) {
        return Optional.ofNullable(em.find(KeptEdition.class, KeptEdition.ONLY));
    }

    private static Ledger load(EntityManager em, long edition) {
        Ledger ledger = new Ledger(edition);
        ledger.shelves().forEach(shelf -> fill(shelf, em));
        Map<String, List<KeptClause>> clauses = em.createQuery(
                        "select c from KeptClause c order by c.place", KeptClause.class)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .collect(Collectors.groupingBy(KeptClause::row));
        em.createQuery("select i from KeptInstrument i", KeptInstrument.class)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .forEach(row -> ledger.instruments().add(row.asRecorded(
                        clauses.getOrDefault(row.id(), List.of()).stream().map(KeptClause::asClause).toList())));
        return ledger;
    }

    private static <T> void fill(Shelf<T> shelf, EntityManager em) {
        Class<? extends DatedRow<T>> type = shelf.kind().row();
        em.createQuery("select r from " + type.getSimpleName() + " r order by r.validFrom", type)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .map(DatedRow::asEntry)
                .forEach(shelf::add);
    }

    private record Draft(Ledger ledger, Instant at) {}
}
