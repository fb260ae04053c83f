package th.samnak.e2e.crash;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.derby.jdbc.EmbeddedDataSource;
import th.samnak.e2e.Chromium;
import th.samnak.e2e.Desk;
import th.samnak.testing.PostgresServer;
import th.samnak.testing.system.RunningSamnak;
import th.samnak.testing.system.Start;

/** A demonstration system and a browser that are killed and started again, on the same data and at the same address. */
final class FragileOffice implements AutoCloseable {

    private static final int MOST_LOOKS = 180;

    private final Path data;
    private final Map<String, String> settings;
    private final Runnable afterwards;
    private RunningSamnak samnak;
    private Chromium chromium;

    private FragileOffice(Path data, Map<String, String> settings, Runnable afterwards) {
        this.data = data.toAbsolutePath();
        this.settings = settings;
        this.afterwards = afterwards;
        this.samnak = start().ready();
        this.chromium = Chromium.launch();
        for (int i = 0; i < MOST_LOOKS && !samnak.mustDo("demo:list").contains("correspondence"); i++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1)); // its letters are still being written
        }
    }

    static FragileOffice derby(Path data) {
        return new FragileOffice(data, Map.of(), () -> {});
    }

    static FragileOffice postgres(Path data) {
        PostgresServer server = PostgresServer.running();
        String name = server.create();
        Map<String, String> settings = Map.of("database.url", server.url(name), "database.user", server.user(),
                "database.password", server.password());
        return new FragileOffice(data, settings, () -> server.drop(name));
    }

    URI address() {
        return samnak.address();
    }

    /** Signs in at a browser window of its own. */
    Desk desk(String account) {
        return Desk.at(chromium, samnak.address()).signIn(account);
    }

    void killServer() {
        samnak.kill();
    }

    void startServer() {
        samnak = start().port(samnak.address().getPort()).ready();
    }

    void killBrowser() {
        chromium.kill();
    }

    void startBrowser() {
        chromium.buried();
        chromium = Chromium.launch();
    }

    String command(String... words) {
        return samnak.mustDo(words);
    }

    /** The rows themselves. Of the embedded database once the server has ended. */
    Connection rows() throws SQLException {
        if (!settings.isEmpty()) {
            return DriverManager.getConnection(
                    settings.get("database.url"), settings.get("database.user"), settings.get("database.password"));
        }
        samnak.close();
        System.setProperty("derby.stream.error.file", data.resolveSibling("derby-looked-at.log").toString());
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("directory:" + data.resolve("db"));
        return derby.getConnection();
    }

    @Override
    public void close() {
        chromium.close();
        samnak.close();
        afterwards.run();
    }

    private Start start() {
        Start start = RunningSamnak.demo(data);
        settings.forEach(start::setting);
        return start;
    }
}
