package th.samnak.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import th.samnak.api.persistence.WrittenRow;

/** One transaction of one thread: one connection, those who write through it, and what is to happen afterwards. */
public final class Scope {

    private final DataSource pool;
    private final Map<Object, Participant> participants = new LinkedHashMap<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final Set<WrittenRow> written = new LinkedHashSet<>();
    private @Nullable Connection connection;
    private @Nullable Throwable spoiledBy;

    Scope(DataSource pool) {
        this.pool = pool;
    }

    /** The participant known by the key, opened when it is not there yet. */
    public <P extends Participant> P participant(Object key, Class<P> type, Supplier<P> open) {
        Participant known = participants.get(key);
        if (known == null) {
            known = open.get();
            participants.put(key, known);
        }
        return type.cast(known);
    }

    /** Notes a row that the transaction has written, whatever the unit. */
    public void written(WrittenRow row) {
        written.add(row);
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    List<Runnable> actions() {
        return List.copyOf(afterCommit);
    }

    /** A part of the work has failed: the whole can no longer be committed, even if somebody catches the exception. */
    void spoil(Throwable reason) {
        if (spoiledBy == null) {
            spoiledBy = reason;
        }
    }

    Optional<Throwable> spoiledBy() {
        return Optional.ofNullable(spoiledBy);
    }

    /** The transaction's connection, which only the scope itself can commit or close. */
    Connection connection() throws SQLException {
        if (connection == null) {
            connection = pool.getConnection();
            connection.setAutoCommit(false);
        }
        return BoundConnection.of(connection);
    }

    /** Has everything sent to the database, shows the witness what was written, and commits. */
    void commit(Witnessing witness) throws SQLException {
        List.copyOf(participants.values()).forEach(Participant::complete);
        if (connection != null) {
            if (!written.isEmpty()) {
                witness.beforeCommit(BoundConnection.of(connection), written);
            }
            connection.commit();
        }
    }

    void rollback() {
        try {
            if (connection != null) {
                connection.rollback();
            }
        } catch (SQLException broken) {
            // the database rolls back by itself what a broken connection leaves behind
        }
    }

    void release() {
        List.copyOf(participants.values()).forEach(Participant::release);
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException broken) {
            // the pool throws broken connections away
        }
    }
}
