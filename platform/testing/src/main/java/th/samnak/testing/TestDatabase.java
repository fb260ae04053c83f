package th.samnak.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import th.samnak.api.persistence.CommitWitness;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.persistence.WriteGuard;
import th.samnak.persistence.Doors;
import th.samnak.persistence.jdbc.DatabaseSettings;
import th.samnak.persistence.jdbc.Dialect;
import th.samnak.persistence.jpa.JpaDatabase;
import th.samnak.persistence.migration.MigrationSource;

/**
 * A fresh database with the real persistence bundle's classes on it, so that tests run the unit's own migrations and the very
 * EclipseLink of the product. Thrown away when closed.
 */
public final class TestDatabase implements AutoCloseable {

    private final Doors doors;
    private final Runnable afterwards;
    private final List<JpaDatabase> open = new ArrayList<>();

    private TestDatabase(DatabaseSettings settings, Runnable afterwards) {
        this.afterwards = afterwards;
        try {
            this.doors = Doors.open(settings, Clock.systemUTC());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Derby, in memory. */
    public static TestDatabase derby() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        return new TestDatabase(DatabaseSettings.inMemory(name), () -> {});
    }

    /** A new database on the build's PostgreSQL server; ask {@link PostgresServer#available} before. */
    public static TestDatabase postgres() {
        PostgresServer server = PostgresServer.running();
        String name = server.create();
        return new TestDatabase(server.settings(name), () -> server.drop(name));
    }

    /** Derby in a folder, for what one process leaves to the next. */
    public static TestDatabase inFolder(Path folder) {
        return new TestDatabase(new DatabaseSettings(Optional.empty(), "samnak", "", folder.toString(), 8), () -> {});
    }

    /** A database of the build's PostgreSQL server that another process has made and drops. */
    public static TestDatabase shared(String name) {
        return new TestDatabase(PostgresServer.running().settings(name), () -> {});
    }

    /** Runs the unit's migrations and opens its door. */
    public Database open(EntityUnit unit) {
        try {
            JpaDatabase database = doors.open(unit, MigrationSource.onClassPath(unit));
            open.add(database);
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Transactions transactions() {
        return doors.transactions();
    }

    /** Has the guard asked before every write, as the product does with those that are registered. */
    public void guardedBy(WriteGuard guard) {
        doors.transactions().guardedBy(() -> List.of(guard));
    }

    /** Shows the witness every row that is written from now on, as the product does. */
    public void witnessedBy(CommitWitness witness) {
        doors.transactions().witnessedBy(witness);
    }

    public boolean isPostgres() {
        return doors.connections().dialect() == Dialect.POSTGRESQL;
    }

    /** A connection of the pool, to look at the tables or to spoil them on purpose; to be closed by the test. */
    public Connection connect() throws SQLException {
        return doors.connections().connect();
    }

    /** The pool itself. */
    public DataSource dataSource() {
        return doors.connections().pool();
    }

    /** Closes one door before the others, as when a function goes. */
    public void close(Database database) {
        open.stream().filter(door -> door == database).forEach(JpaDatabase::close);
        open.removeIf(door -> door == database);
    }

    /** Deletes the rows of all tables. */
    public void empty() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                statement.executeUpdate("delete from " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        open.forEach(JpaDatabase::close);
        doors.close();
        afterwards.run();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase("samnak_migrations")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }
}
