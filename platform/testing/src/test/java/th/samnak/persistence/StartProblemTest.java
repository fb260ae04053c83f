package th.samnak.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.Settings;
import th.samnak.persistence.jdbc.DatabaseSettings;
import th.samnak.testing.PostgresServer;

class StartProblemTest {

    @TempDir
    private Path data;

    private String sentence(DatabaseSettings settings) {
        try (Doors doors = Doors.open(settings, Clock.systemUTC())) {
            return "opened " + doors.connections().describe();
        } catch (SQLException e) {
            return StartProblem.sentence(e, settings);
        }
    }

    @Test
    void nothing_is_said_when_nothing_is_wrong() {
        DatabaseSettings settings = DatabaseSettings.of(Settings.of(data, Map.of()));

        assertThat(StartProblem.foreseen(data, settings)).isEmpty();
        assertThat(sentence(settings)).startsWith("opened Derby 10.17");
        assertThat(sentence(settings)).as("after a shutdown").startsWith("opened Derby 10.17");
    }

    @Test
    void a_folder_that_another_process_uses_is_told_and_left_alone() throws Exception {
        DatabaseSettings settings = DatabaseSettings.of(Settings.of(data, Map.of()));
        Process other = otherProcess();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");
            assertThat(sentence(settings)).contains("another running system").contains("ถูกใช้อยู่");
        } finally {
            other.getOutputStream().close();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(sentence(settings)).startsWith("opened");
    }

    private Process otherProcess() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java, "-cp", System.getProperty("java.class.path"), Holder.class.getName(), data.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Keeps the database open until its input ends. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            Settings settings = Settings.of(Path.of(arguments[0]), Map.of());
            try (Doors doors = Doors.open(DatabaseSettings.of(settings), Clock.systemUTC())) {
                System.out.println(doors.migrations().isEmpty() ? "open" : "");
                System.in.readAllBytes();
            }
        }
    }

    @Test
    void a_wrong_address_is_told_before_anything_is_touched() {
        DatabaseSettings settings = DatabaseSettings.postgres("jdbc:mysql://db/samnak", "samnak", "secret-word");

        assertThat(StartProblem.foreseen(data, settings)).hasValueSatisfying(told ->
                assertThat(told).contains("database.url").doesNotContain("secret-word"));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_server_that_is_not_there_is_told() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        DatabaseSettings settings = DatabaseSettings.postgres("jdbc:postgresql://127.0.0.1:" + port + "/x", "u", "p");

        assertThat(sentence(settings)).contains("cannot be reached");
    }

    @Test
    void a_database_that_is_not_there_is_told() {
        assumeTrue(PostgresServer.available(), "no PostgreSQL here");

        assertThat(sentence(PostgresServer.running().settings("nowhere"))).contains("There is no database");
    }

    @Test
    void a_wrong_password_is_told() {
        assumeTrue(PostgresServer.available(), "no PostgreSQL here");
        PostgresServer server = PostgresServer.running();

        assertThat(sentence(DatabaseSettings.postgres(server.url("postgres"), server.user(), "not-this-one")))
                .contains("refuses the user name or password")
                .contains("รหัสผ่าน")
                .doesNotContain("not-this-one");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "in the way");

        assertThat(StartProblem.foreseen(file.resolve("data"), DatabaseSettings.of(Settings.of(file, Map.of()))))
                .hasValueSatisfying(told -> assertThat(told).contains("cannot be written"));
    }

    @Test
    void states_of_a_wrong_password_and_a_full_disk_are_known() {
        DatabaseSettings settings = DatabaseSettings.postgres("jdbc:postgresql://db/samnak?password=secret-word", "u", "p");

        assertThat(StartProblem.sentence(new SQLException("no", "28P01"), settings))
                .contains("samnak.conf")
                .doesNotContain("secret-word");
        assertThat(StartProblem.sentence(new SQLException("no", "53100"), settings)).contains("disk");
        assertThat(StartProblem.sentence(new SQLException("odd", "99999"), settings)).contains("odd");
    }

    @Test
    void the_sentence_is_left_for_the_start_script() throws IOException {
        StartProblem.tell(data, "one sentence");

        assertThat(data.resolve("start-problem.txt")).hasContent("one sentence");
    }
}
