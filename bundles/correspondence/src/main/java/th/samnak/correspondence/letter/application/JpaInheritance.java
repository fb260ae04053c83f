package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;

/** Remembers the few rows, because every request asks for them; what a transaction changes is seen by others when it is committed. */
@Component
public final class JpaInheritance implements Inheritance {

    /** Between the parts of a note; no id has it. */
    private static final String SIGN = " ";
    private static final LocalDate ANY_DAY = LocalDate.MAX;
    private static final String NOTE = "insert into correspondence_followed (hand_over, place, row_id, former) values (?, 'estate', ?, ?)";
    private static final String NOTED =
            "select former from correspondence_followed where hand_over = ? and place = 'estate' and row_id = ?";
    private static final String NOTE_HEIRS = "insert into correspondence_followed (hand_over, place, row_id, former)"
            + " select cast(? as varchar(100)), 'heir', former, heir from correspondence_heirs where heir = ?";
    private static final String RESTORE_HEIRS = "update correspondence_heirs set heir = (select f.former from correspondence_followed f"
            + " where f.hand_over = ? and f.place = 'heir' and f.row_id = correspondence_heirs.former) where former in"
            + " (select f.row_id from correspondence_followed f where f.hand_over = ? and f.place = 'heir')";

    private final Database database;
    private final Transactions transactions;
    private final AtomicLong edition = new AtomicLong();
    private volatile @Nullable Estates known;

    @Activate
    public JpaInheritance(@Reference(target = "(unit=correspondence)") Database database, @Reference Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public Set<UnitId> with(UnitId unit, LocalDate day) {
        return estates().with(unit, day);
    }

    @Override
    public UnitId keeper(UnitId unit) {
        return estates().keeper(unit);
    }

    private Estates estates() {
        Estates seen = known;
        if (seen != null) {
            return seen;
        }
        long before = edition.get();
        Estates read = database.read(JpaInheritance::read);
        if (!transactions.active()) {
            known = read;
            if (edition.get() != before) {
                known = null;
            }
        }
        return read;
    }

    @Override
    public void begin(EntityManager em, Estate estate) {
        execute(em, "insert into correspondence_heirs (former, heir, on_day, hand_over) values (?, ?, ?, ?)",
                estate.former().value(), estate.heir().value(), Date.valueOf(estate.on()), estate.handOver());
        changed();
    }

    @Override
    public void end(EntityManager em, Estate estate) {
        execute(em, "delete from correspondence_heirs where former = ?", estate.former().value());
        changed();
    }

    @Override
    public void pass(EntityManager em, Estate estate, String change) {
        execute(em, NOTE, change, estate.former().value(), estate.heir() + SIGN + estate.on() + SIGN + estate.handOver());
        execute(em, NOTE_HEIRS, change, estate.former().value());
        execute(em, "update correspondence_heirs set heir = ? where heir = ?", estate.heir().value(), estate.former().value());
        end(em, estate);
    }

    @Override
    public Optional<Estate> passed(EntityManager em, UnitId former, String change) {
        List<?> notes = em.createNativeQuery(NOTED).setParameter(1, change).setParameter(2, former.value()).getResultList();
        return notes.stream().findFirst().map(noted -> {
            String[] parts = noted.toString().split(SIGN, 3);
            return new Estate(former, new UnitId(parts[0]), LocalDate.parse(parts[1]), parts[2]);
        });
    }

    @Override
    public void regain(EntityManager em, Estate estate, String change) {
        begin(em, estate);
        execute(em, RESTORE_HEIRS, change, change);
    }

    private static void execute(EntityManager em, String statement, Object... parameters) {
        Query query = em.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    private void changed() {
        transactions.afterCommit(() -> {
            edition.incrementAndGet();
            known = null;
        });
    }

    @Override
    public Optional<Estate> by(EntityManager em, String handOver) {
        return read(em).all().stream().filter(estate -> estate.handOver().equals(handOver)).findFirst();
    }

    @Override
    public Optional<Estate> of(EntityManager em, UnitId former) {
        return read(em).of(former);
    }

    @Override
    public Set<UnitId> before(EntityManager em, UnitId heir) {
        Set<UnitId> former = new LinkedHashSet<>(read(em).with(heir, ANY_DAY));
        former.remove(heir);
        return former;
    }

    @SuppressWarnings("unchecked")
    private static Estates read(EntityManager em) {
        List<Object[]> rows = em.createNativeQuery("select former, heir, on_day, hand_over from correspondence_heirs").getResultList();
        return new Estates(rows.stream()
                .map(row -> new Estate(
                        new UnitId((String) row[0]), new UnitId((String) row[1]), ((Date) row[2]).toLocalDate(), (String) row[3]))
                .toList());
    }
}
