package th.samnak.persistence.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.persistence.jdbc.Conflicts;
import th.samnak.persistence.jdbc.Dialect;
import th.samnak.persistence.jdbc.Participant;
import th.samnak.persistence.jdbc.Scope;
import th.samnak.persistence.jdbc.ThreadTransactions;

/** The door to one unit. EclipseLink is started behind it when it is first used, and nothing is retained once it is closed. */
public final class JpaDatabase implements Database, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JpaDatabase.class);
    private static final AtomicLong DEPLOYMENTS = new AtomicLong();
    private static final int EVERYBODY = 100_000;
    private static final int PATIENCE_SECONDS = 5;

    private final EntityUnit unit;
    private final Dialect dialect;
    private final ThreadTransactions transactions;
    private final Semaphore visitors = new Semaphore(EVERYBODY);
    private volatile boolean closed;
    private @Nullable EntityManagerFactory factory;

    public JpaDatabase(EntityUnit unit, Dialect dialect, ThreadTransactions transactions) {
        this.unit = unit;
        this.dialect = dialect;
        this.transactions = transactions;
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        Optional<Scope> transaction = transactions.current();
        if (transaction.isPresent()) {
            return work.apply(taking(transaction.get()).manager());
        }
        Visit visit = new Visit(null);
        try {
            return work.apply(visit.manager());
        } catch (RuntimeException e) {
            throw Conflicts.told(e);
        } finally {
            visit.release();
        }
    }

    @Override
    public <T> T write(Function<EntityManager, T> work) {
        transactions.beforeWrite();
        return transactions.within(transaction -> work.apply(taking(transaction).manager()));
    }

    /** Starts EclipseLink now, so that the first user does not wait for it. */
    public void warmUp() {
        read(EntityManager::getMetamodel);
    }

    /** Waits a moment for those inside to leave, then lets go of everything. */
    @Override
    public void close() {
        closed = true;
        try {
            if (!visitors.tryAcquire(EVERYBODY, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("{} is closed although somebody is still at work in it", unit.id());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            if (factory != null) {
                factory.close();
                factory = null;
            }
        }
    }

    private Visit taking(Scope transaction) {
        return transaction.participant(this, Visit.class, () -> new Visit(transaction));
    }

    private synchronized EntityManagerFactory factory() {
        if (closed) {
            throw shut();
        }
        if (factory == null) {
            UnitInfo info = new UnitInfo(unit, transactions.dataSource(), properties());
            factory = new PersistenceProvider().createContainerEntityManagerFactory(info, Map.of());
        }
        return factory;
    }

    private IllegalStateException shut() {
        return new IllegalStateException("the database door of " + unit.id() + " is closed");
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("eclipselink.session-name", "samnak-" + unit.id() + "-" + DEPLOYMENTS.incrementAndGet());
        properties.put("eclipselink.session.customizer", KeysAsText.class.getName());
        properties.put("eclipselink.target-database", dialect.eclipseLinkPlatform());
        properties.put("eclipselink.weaving", "false");
        properties.put("eclipselink.ddl-generation", "none");
        // an entity manager is closed with its transaction: nothing need be made ready for a next one
        properties.put("eclipselink.persistence-context.close-on-commit", "true");
        properties.put("eclipselink.cache.shared.default", "false");
        properties.put("eclipselink.logging.logger", "JavaLogger");
        properties.put("eclipselink.logging.level", "SEVERE");
        properties.put("jakarta.persistence.validation.mode", "NONE");
        return properties;
    }

    /** One entity manager, in a transaction or for a single read. */
    private final class Visit implements Participant {

        private final EntityManager manager;

        Visit(@Nullable Scope transaction) {
            if (closed || !visitors.tryAcquire()) {
                throw shut();
            }
            try {
                manager = factory().createEntityManager();
            } catch (RuntimeException e) {
                visitors.release();
                throw e;
            }
            if (transaction != null) {
                manager.getTransaction().begin();
                WrittenRows.tellTo(transaction, manager);
            }
        }

        EntityManager manager() {
            return manager;
        }

        @Override
        public void complete() {
            manager.getTransaction().commit();
        }

        @Override
        public void release() {
            try {
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
                manager.close();
            } catch (RuntimeException e) {
                LOG.debug("an entity manager of {} did not close", unit.id(), e);
            } finally {
                visitors.release();
            }
        }
    }
}
