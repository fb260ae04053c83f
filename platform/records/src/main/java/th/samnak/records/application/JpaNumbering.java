package th.samnak.records.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.records.domain.CancelledNumber;
import th.samnak.records.domain.NumberSeries;

/**
 * Counts up in the series' own row. The row stays locked until the caller's transaction ends, so whoever comes next waits and
 * sees either the number used or, after a rollback, the number free again: no gap and no duplicate can arise.
 */
@Component
public final class JpaNumbering implements Numbering {

    private static final Logger LOG = LoggerFactory.getLogger(JpaNumbering.class);
    private static final String ADVANCE =
            "update records_series set last_number = last_number + 1, version = version + 1 where id = ? and frozen_by is null";
    private static final String ADVANCED = "select last_number from records_series where id = ?";
    private static final String LAST = "select s.last from NumberSeries s where s.id = :id";
    private static final String CANCELLED =
            "select c from CancelledNumber c where c.series = :id order by c.number";
    private static final String OF_YEAR =
            "select s from NumberSeries s where s.year = :year order by s.kind, s.unit";

    private final Database database;
    private final Transactions transactions;
    private final Access access;
    private final Freezes freezes;
    private final Clock clock;
    private final Set<Series> begun = ConcurrentHashMap.newKeySet();

    @Activate
    public JpaNumbering(
            @Reference(target = "(unit=records)") Database database,
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.access = access;
        this.freezes = new Freezes(organisation);
        this.clock = clock;
    }

    @Override
    public int next(Series series) {
        if (!transactions.active()) {
            throw new IllegalStateException("a number is only issued inside the transaction that uses it");
        }
        if (!begun.contains(series)) {
            begin(series);
            begun.add(series);
        }
        return database.write(em -> {
            int number = advance(em, series);
            if (number == 0) {
                freezes.refuse(em, series);
                em.persist(new NumberSeries(series));
                em.flush();
                number = advance(em, series);
            }
            return number;
        });
    }

    /** The row of a series is made apart, before its first use, so that nobody has to wait for this transaction's end. */
    private void begin(Series series) {
        try {
            transactions.apart(() -> database.write(em -> {
                if (em.find(NumberSeries.class, NumberSeries.key(series)) == null) {
                    em.persist(new NumberSeries(series));
                    em.flush();
                    freezes.refuse(em, series);
                }
                return series;
            }));
        } catch (StaleDataException somebodyElseBegan) {
            LOG.debug("{} was begun by somebody else at the same moment", series);
        }
    }

    @Override
    public int last(Series series) {
        return database.read(em -> last(em, series));
    }

    @Override
    public void cancel(Series series, int number, String reason) {
        database.change(em -> {
            if (number < 1 || number > last(em, series)) {
                throw new RuleViolation("records.number.not-issued", number);
            }
            if (em.find(CancelledNumber.class, CancelledNumber.key(series, number)) != null) {
                throw new RuleViolation("records.number.cancelled-already", number);
            }
            String account = access.signedIn().map(Caller::account).orElse("system");
            em.persist(new CancelledNumber(series, number, reason, account, clock.instant()));
        });
    }

    @Override
    public List<Cancelled> cancelled(Series series) {
        return database.read(em -> em.createQuery(CANCELLED, CancelledNumber.class)
                .setParameter("id", NumberSeries.key(series))
                .getResultList()
                .stream()
                .map(CancelledNumber::told)
                .toList());
    }

    @Override
    public List<Series> series(int year) {
        return database.read(em -> em.createQuery(OF_YEAR, NumberSeries.class)
                .setParameter("year", year)
                .getResultList()
                .stream()
                .map(NumberSeries::series)
                .toList());
    }

    /** Everybody else waits from here on, so the shortest way is taken. @return 0 when the series has no row yet */
    private static int advance(EntityManager em, Series series) {
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement advance = connection.prepareStatement(ADVANCE);
                PreparedStatement advanced = connection.prepareStatement(ADVANCED)) {
            advance.setString(1, NumberSeries.key(series));
            if (advance.executeUpdate() == 0) {
                return 0;
            }
            advanced.setString(1, NumberSeries.key(series));
            try (ResultSet row = advanced.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static int last(EntityManager em, Series series) {
        return em
                .createQuery(LAST, Integer.class)
                .setParameter("id", NumberSeries.key(series))
                .getResultList()
                .stream()
                .findFirst()
                .orElse(0);
    }
}
