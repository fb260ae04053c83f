package th.samnak.persistence.jdbc;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The embedded database. Everything that knows Derby's own ways is in this class. */
final class Derby {

    /**
     * Neither can be changed once a database is made. Texts are compared by code point, and put in Thai order by those who
     * show them: a collator in the database makes every look-up by key seven times slower.
     *
     * @see "Decision 0032"
     */
    private static final String NEW_DATABASE = "territory=en_US;collation=UCS_BASIC";

    private Derby() {}

    static DataSource open(DatabaseSettings settings) {
        tune(settings);
        EmbeddedDataSource source = named(settings);
        source.setCreateDatabase("create");
        source.setConnectionAttributes(NEW_DATABASE);
        return source;
    }

    /** Writes everything out and lets go of the folder; in-memory databases are thrown away. */
    static void close(DatabaseSettings settings) {
        EmbeddedDataSource source = named(settings);
        if (settings.inMemory()) {
            source.setConnectionAttributes("drop=true");
        } else {
            source.setShutdownDatabase("shutdown");
        }
        try {
            source.getConnection().close();
        } catch (SQLException expected) {
            // Derby tells success by an exception
        }
    }

    static void backUp(Connection connection, Path folder) throws SQLException {
        try (CallableStatement call = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            call.setString(1, folder.toString());
            call.execute();
        }
    }

    private static EmbeddedDataSource named(DatabaseSettings settings) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(settings.inMemory() ? settings.folder() : "directory:" + settings.folder());
        return source;
    }

    private static void tune(DatabaseSettings settings) {
        if (settings.inMemory()) {
            Path log = Path.of(System.getProperty("java.io.tmpdir"), "samnak-derby-memory.log");
            System.setProperty("derby.stream.error.file", log.toString());
        } else {
            Path log = Path.of(settings.folder()).resolveSibling("log").resolve("derby.log");
            log.getParent().toFile().mkdirs();
            System.setProperty("derby.stream.error.file", log.toString());
            System.setProperty("derby.stream.error.rollingFile.count", "3");
        }
        System.setProperty("derby.storage.pageCacheSize", "4000");
        System.setProperty("derby.language.statementCacheSize", "500");
        System.setProperty("derby.locks.deadlockTimeout", "3");
        System.setProperty("derby.locks.waitTimeout", "20");
    }
}
