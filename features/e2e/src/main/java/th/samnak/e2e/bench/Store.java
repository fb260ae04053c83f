package th.samnak.e2e.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.persistence.Doors;
import th.samnak.persistence.jdbc.DatabaseSettings;
import th.samnak.persistence.jpa.JpaDatabase;
import th.samnak.persistence.migration.MigrationSource;
import th.samnak.testing.PostgresServer;

/** A fresh database with its files on the disk, thrown away when closed. */
record Store(String name, Doors doors, Runnable afterwards) implements AutoCloseable {

    private static final int CONNECTIONS = 24;

    /** With its files in this folder, written through to the disk at every commit as Derby does. */
    static Store derby(Path folder) throws SQLException {
        DatabaseSettings settings =
                new DatabaseSettings(Optional.empty(), "samnak", "", folder.resolve("db").toString(), CONNECTIONS);
        return new Store("Derby", Doors.open(settings, Clock.systemUTC()), () -> {});
    }

    /** On the test kit's server, which does not wait for the disk: the harder comparison, as nothing but work is counted. */
    static Store postgres() throws SQLException {
        PostgresServer server = PostgresServer.running();
        String name = server.create();
        Doors doors = Doors.open(server.settings(name), Clock.systemUTC());
        return new Store("PostgreSQL", doors, () -> server.drop(name));
    }

    JpaDatabase open(EntityUnit unit) throws SQLException {
        return doors.open(unit, MigrationSource.onClassPath(unit));
    }

    @Override
    public void close() {
        doors.close();
        afterwards.run();
    }
}
