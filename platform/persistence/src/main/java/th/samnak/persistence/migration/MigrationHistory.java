package th.samnak.persistence.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** What has been done to the tables, read once for all units, so that an unchanged unit costs no question at all. */
public final class MigrationHistory {

    private static final Set<String> NO_SUCH_TABLE = Set.of("42X05", "42P01");
    private static final String CREATE =
            """
            create table samnak_migrations (
              unit varchar(30) not null,
              version integer not null,
              name varchar(120) not null,
              checksum char(64) not null,
              applied_at timestamp not null,
              primary key (unit, version))""";
    private static final String READ =
            "select unit, version, name, checksum, applied_at from samnak_migrations order by unit, version";

    private final Clock clock;
    private final List<AppliedMigration> applied = new ArrayList<>();

    private MigrationHistory(Clock clock) {
        this.clock = clock;
    }

    public static MigrationHistory read(DataSource source, Clock clock) throws SQLException {
        MigrationHistory history = new MigrationHistory(clock);
        try (Connection connection = source.getConnection()) {
            history.refresh(connection);
        }
        return history;
    }

    public synchronized List<AppliedMigration> all() {
        return List.copyOf(applied);
    }

    synchronized List<AppliedMigration> of(String unit) {
        return applied.stream().filter(one -> one.unit().equals(unit)).toList();
    }

    /** Keeps every other process out until the transaction ends, and looks again at what they have done. */
    void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table samnak_migrations in exclusive mode");
        }
        refresh(connection);
    }

    void enter(Connection connection, String unit, MigrationFile file) throws SQLException {
        Instant now = clock.instant();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into samnak_migrations values (?, ?, ?, ?, ?)")) {
            insert.setString(1, unit);
            insert.setInt(2, file.version());
            insert.setString(3, file.name());
            insert.setString(4, file.checksum());
            insert.setTimestamp(5, Timestamp.valueOf(LocalDateTime.ofInstant(now, ZoneOffset.UTC)));
            insert.executeUpdate();
        }
    }

    synchronized void refresh(Connection connection) throws SQLException {
        List<AppliedMigration> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(READ)) {
            while (rows.next()) {
                found.add(new AppliedMigration(
                        rows.getString(1),
                        rows.getInt(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getTimestamp(5).toLocalDateTime().toInstant(ZoneOffset.UTC)));
            }
        } catch (SQLException e) {
            if (!NO_SUCH_TABLE.contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
            create(connection);
        }
        applied.clear();
        applied.addAll(found);
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(CREATE);
        }
    }
}
