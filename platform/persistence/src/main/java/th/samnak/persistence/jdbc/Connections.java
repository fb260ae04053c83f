package th.samnak.persistence.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The pool of connections to the one database. */
public final class Connections implements AutoCloseable {

    private static final int MOST_PATIENCE_SECONDS = 5;

    private final DatabaseSettings settings;
    private final HikariDataSource pool;

    private Connections(DatabaseSettings settings, HikariDataSource pool) {
        this.settings = settings;
        this.pool = pool;
    }

    /** @throws SQLException when the database cannot be opened; nothing is left open then */
    public static Connections open(DatabaseSettings settings) throws SQLException {
        DataSource source = settings.dialect() == Dialect.DERBY ? Derby.open(settings) : postgres(settings);
        // the first connection is made without the pool, which would hide the reason of a failure behind its own
        source.getConnection().close();
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("samnak");
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(2);
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(20));
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setRegisterMbeans(false);
        return new Connections(settings, new HikariDataSource(config));
    }

    public DatabaseSettings settings() {
        return settings;
    }

    public Dialect dialect() {
        return settings.dialect();
    }

    public DataSource pool() {
        return pool;
    }

    public Connection connect() throws SQLException {
        return pool.getConnection();
    }

    public boolean answers() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (dialect() == Dialect.POSTGRESQL) {
                statement.setQueryTimeout(MOST_PATIENCE_SECONDS);
            }
            return statement.execute(dialect().ping());
        } catch (SQLException e) {
            return false;
        }
    }

    public String describe() {
        try (Connection connection = connect()) {
            DatabaseMetaData about = connection.getMetaData();
            String product = about.getDatabaseProductName().replace("Apache ", "");
            return product + " " + about.getDatabaseProductVersion().replaceFirst(" .*", "") + ", " + settings;
        } catch (SQLException e) {
            return settings.toString();
        }
    }

    /** Copies the database into a folder that must not exist, while people work; false when only its own tools can. */
    public boolean backUp(Path folder) throws SQLException {
        if (dialect() != Dialect.DERBY) {
            return false;
        }
        try (Connection connection = connect()) {
            Derby.backUp(connection, folder);
        }
        return true;
    }

    @Override
    public void close() {
        pool.close();
        if (dialect() == Dialect.DERBY) {
            Derby.close(settings);
        }
    }

    private static DataSource postgres(DatabaseSettings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.url().orElseThrow());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        source.setConnectTimeout(MOST_PATIENCE_SECONDS);
        source.setApplicationName("samnak");
        source.setTcpKeepAlive(true);
        // as Derby has it: who waits longer for another's lock is told so
        source.setOptions("-c lock_timeout=20s");
        return source;
    }
}
