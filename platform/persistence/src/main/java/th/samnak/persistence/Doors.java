package th.samnak.persistence;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.persistence.jdbc.Connections;
import th.samnak.persistence.jdbc.DatabaseSettings;
import th.samnak.persistence.jdbc.ThreadTransactions;
import th.samnak.persistence.jpa.JpaDatabase;
import th.samnak.persistence.migration.AppliedMigration;
import th.samnak.persistence.migration.MigrationHistory;
import th.samnak.persistence.migration.MigrationSource;
import th.samnak.persistence.migration.Migrator;

/** The open database, and the way to a door in it. Knows nothing of OSGi, so that tests open the very same doors. */
public final class Doors implements AutoCloseable {

    private final Connections connections;
    private final ThreadTransactions transactions;
    private final MigrationHistory history;
    private final Migrator migrator;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private Doors(Connections connections, MigrationHistory history) {
        this.connections = connections;
        this.history = history;
        this.transactions = new ThreadTransactions(connections.pool());
        this.migrator = new Migrator(connections.pool(), connections.dialect(), history);
    }

    /** @throws SQLException when the database cannot be opened; nothing is left open then */
    public static Doors open(DatabaseSettings settings, Clock clock) throws SQLException {
        Connections connections = Connections.open(settings);
        try {
            return new Doors(connections, MigrationHistory.read(connections.pool(), clock));
        } catch (SQLException | RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    /** Runs the unit's migrations and opens its door. */
    public JpaDatabase open(EntityUnit unit, MigrationSource migrations) throws SQLException {
        oneAtATime.lock();
        try {
            migrator.migrate(unit, migrations);
        } finally {
            oneAtATime.unlock();
        }
        return new JpaDatabase(unit, connections.dialect(), transactions);
    }

    public ThreadTransactions transactions() {
        return transactions;
    }

    public Connections connections() {
        return connections;
    }

    public List<AppliedMigration> migrations() {
        return history.all();
    }

    @Override
    public void close() {
        connections.close();
    }
}
