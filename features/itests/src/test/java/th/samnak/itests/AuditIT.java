package th.samnak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.itests.Burglar.Change;
import th.samnak.testing.PostgresServer;
import th.samnak.testing.TestDatabase;
import th.samnak.testing.system.RunningSamnak;
import th.samnak.testing.system.RunningSamnak.Answer;
import th.samnak.testing.system.Start;

/** A whole office, and somebody who changes one byte of everything in it: each is named, with the server and without it. */
class AuditIT {

    private static final int MOST_LOOKS = 240;

    @TempDir
    private Path folder;

    @Test
    void every_changed_byte_is_named_on_derby() throws SQLException, IOException, InterruptedException {
        Path data = folder.resolve("derby");
        try (RunningSamnak samnak = RunningSamnak.demo(data).ready()) {
            furnished(samnak);
            whole(samnak);
        }
        List<Change> changes;
        try (TestDatabase database = TestDatabase.inFolder(data.resolve("db"));
                Connection connection = database.connect()) {
            changes = new Burglar(connection).changeEverything();
        }
        try (RunningSamnak samnak = RunningSamnak.demo(data).ready()) {
            named(samnak, changes);
        }
    }

    @Test
    @EnabledIf("th.samnak.testing.PostgresServer#available")
    void every_changed_byte_is_named_on_postgresql() throws SQLException, IOException, InterruptedException {
        PostgresServer server = PostgresServer.running();
        String database = server.create();
        Start start = RunningSamnak.demo(folder.resolve("postgres"))
                .setting("database.url", server.url(database) + "?user=" + server.user())
                .setting("database.password", server.password());
        try (RunningSamnak samnak = start.ready()) {
            furnished(samnak);
            whole(samnak);
            List<Change> changes;
            try (Connection connection = DriverManager.getConnection(server.url(database), server.user(), server.password())) {
                changes = new Burglar(connection).changeEverything();
            }
            named(samnak, changes);
        } finally {
            server.drop(database);
        }
    }

    private static void furnished(RunningSamnak samnak) {
        for (int i = 0; i < MOST_LOOKS && !samnak.mustDo("demo:list").contains("correspondence"); i++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    private void whole(RunningSamnak samnak) throws IOException, InterruptedException {
        Answer verified = samnak.admin("audit:verify");
        assertThat(verified.text()).contains("whole");
        assertThat(verified.status()).isZero();
        assertThat(offline(samnak)).startsWith("0 ").contains("whole");
    }

    private void named(RunningSamnak samnak, List<Change> changes) throws IOException, InterruptedException {
        assertThat(changes).extracting(Change::table).contains("correspondence_incoming", "correspondence_outgoing",
                "correspondence_history", "correspondence_register", "organisation_units", "organisation_instruments",
                "organisation_wordings", "security_accounts", "reorganisation_plans");
        Answer verified = samnak.admin("audit:verify", "--json");
        assertThat(verified.status()).isEqualTo(1);
        String offline = offline(samnak);
        assertThat(offline).startsWith("1 ");
        for (Change change : changes) {
            assertThat(verified.text()).as(change.toString()).contains("\"" + change.table() + "\"", "\"" + change.key() + "\"");
            assertThat(offline).contains(change.table() + " " + change.key() + " (" + change.column() + ")");
        }
    }

    /** The verifier of the distribution on a fresh export: its exit status and what it says. */
    private String offline(RunningSamnak samnak) throws IOException, InterruptedException {
        Path export = folder.resolve("export.txt");
        samnak.mustDo("audit:export", export.toString());
        Path jar = Path.of("..", "distribution", "target", "samnak", "bin", "samnak-verify.jar");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                jar.toAbsolutePath().normalize().toString(), export.toString())
                .redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + told;
    }
}
