package th.samnak.persistence.migration;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.persistence.jdbc.Dialect;

/**
 * Brings a unit's tables up to date, one transaction per file. Refuses rather than guesses.
 *
 * @see "Decision 0030"
 */
public final class Migrator {

    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);

    private final DataSource source;
    private final Dialect dialect;
    private final MigrationHistory history;

    public Migrator(DataSource source, Dialect dialect, MigrationHistory history) {
        this.source = source;
        this.dialect = dialect;
        this.history = history;
    }

    /** @throws MigrationRefused when the tables are newer than the program, or a released file has been changed */
    public void migrate(EntityUnit unit, MigrationSource where) throws SQLException {
        SortedMap<Integer, MigrationFile> files = filesOf(where);
        String id = unit.id().value();
        if (pending(id, files).isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            while (applyNext(connection, id, files)) {
                LOG.info("{}: a migration has been applied", id);
            }
        }
    }

    private boolean applyNext(Connection connection, String unit, SortedMap<Integer, MigrationFile> files)
            throws SQLException {
        boolean done = false;
        try {
            history.lock(connection);
            Iterator<MigrationFile> next = pending(unit, files).iterator();
            if (next.hasNext()) {
                apply(connection, unit, next.next());
                done = true;
            }
            connection.commit();
            return done;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            history.refresh(connection);
            connection.rollback();
        }
    }

    private void apply(Connection connection, String unit, MigrationFile file) throws SQLException {
        for (String sql : file.statements()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new SQLException(unit + "/" + file + ": " + e.getMessage(), e.getSQLState(), e);
            }
        }
        history.enter(connection, unit, file);
    }

    private List<MigrationFile> pending(String unit, SortedMap<Integer, MigrationFile> files) {
        int last = 0;
        for (AppliedMigration applied : history.of(unit)) {
            MigrationFile file = files.get(applied.version());
            if (file == null) {
                throw new MigrationRefused("persistence.migration.newer", unit, applied.version(), applied.name());
            }
            if (!file.checksum().equals(applied.checksum())) {
                throw new MigrationRefused("persistence.migration.changed", unit, file);
            }
            last = applied.version();
        }
        int newest = last;
        files.headMap(newest + 1).values().stream()
                .filter(file -> history.of(unit).stream().noneMatch(one -> one.version() == file.version()))
                .findFirst()
                .ifPresent(late -> {
                    throw new MigrationRefused("persistence.migration.late", unit, late, newest);
                });
        return List.copyOf(files.tailMap(newest + 1).values());
    }

    private SortedMap<Integer, MigrationFile> filesOf(MigrationSource where) {
        SortedMap<Integer, MigrationFile> files = new TreeMap<>();
        for (URL address : where.files()) {
            String name = address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
            MigrationFile.of(name, MigrationSource.read(address), dialect).ifPresent(file -> {
                if (files.put(file.version(), file) != null) {
                    throw new MigrationRefused("persistence.migration.twice", file);
                }
            });
        }
        return files;
    }
}
