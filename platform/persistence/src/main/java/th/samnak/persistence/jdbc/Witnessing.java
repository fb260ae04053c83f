package th.samnak.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.persistence.CommitWitness;
import th.samnak.api.persistence.WrittenRow;

/** The witness of what is written, and what it missed before it came. */
final class Witnessing {

    private static final Logger LOG = LoggerFactory.getLogger(Witnessing.class);

    private final Set<WrittenRow> missed = new LinkedHashSet<>();
    private volatile @Nullable CommitWitness witness;

    void beforeCommit(Connection connection, Set<WrittenRow> rows) throws SQLException {
        CommitWitness present = witness;
        if (present != null) {
            present.beforeCommit(connection, rows);
        } else {
            synchronized (missed) {
                missed.addAll(rows);
            }
        }
    }

    void begin(CommitWitness newcomer, DataSource pool) {
        witness = newcomer;
        Set<WrittenRow> rows;
        synchronized (missed) {
            rows = Set.copyOf(missed);
            missed.clear();
        }
        if (!rows.isEmpty()) {
            showLate(newcomer, rows, pool);
        }
    }

    void end(CommitWitness gone) {
        if (witness == gone) {
            witness = null;
        }
    }

    private static void showLate(CommitWitness newcomer, Set<WrittenRow> rows, DataSource pool) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            newcomer.beforeCommit(BoundConnection.of(connection), rows);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            LOG.error("{} rows written at the start have no witness", rows.size(), e);
        }
    }
}
