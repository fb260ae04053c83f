package th.samnak.search.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.testing.PostgresServer;
import th.samnak.testing.TestDatabase;

/** Whatever was committed before a process was killed is found once after the next start. */
class KilledQueueTest {

    private static final int KILLS = Integer.getInteger("samnak.kills", 2);
    private static final int MOST = 60;

    private final Random whim = new Random();

    @Test
    void what_was_committed_is_found_once_on_derby(@TempDir Path folder) throws IOException {
        Path tables = folder.resolve("db");
        killAndLook(folder.resolve("index"), List.of(), () -> TestDatabase.inFolder(tables), "derby", tables.toString());
    }

    @Test
    void what_was_committed_is_found_once_on_postgresql(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(PostgresServer.available());
        PostgresServer server = PostgresServer.running();
        String name = server.create();
        try {
            String address = "-Dsamnak.test.postgres=" + server.url(name) + "?user=" + server.user() + "&password=" + server.password();
            killAndLook(folder.resolve("index"), List.of(address), () -> TestDatabase.shared(name), "postgresql", name);
        } finally {
            server.drop(name);
        }
    }

    private void killAndLook(Path index, List<String> options, Supplier<TestDatabase> tables, String... database)
            throws IOException {
        List<String> committed = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            committed.addAll(runAndKill(options, index, 1 + i * 1000, database));
        }
        assertThat(committed).isNotEmpty();
        try (TestDatabase again = tables.get()) {
            Desk desk = new Desk(again, index);
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (!desk.found().containsAll(committed) && System.nanoTime() < end) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            assertThat(desk.found()).containsAll(committed).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(committed.size() + KILLS);
            desk.index.save();
            assertThat(desk.noted()).isZero();
            desk.close();
        }
    }

    private List<String> runAndKill(List<String> options, Path index, int first, String... database) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(EnteringLoop.class.getName(), index.toString(), "" + first));
        command.addAll(List.of(database));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> committed = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            int enough = 1 + whim.nextInt(MOST);
            // what it had said before it died was committed too
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith(EnteringLoop.COMMITTED)) {
                    committed.add(line.substring(EnteringLoop.COMMITTED.length()));
                }
                if (committed.size() == enough) {
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
            process.onExit().join();
        }
        assertThat(committed).as(said::toString).isNotEmpty();
        return committed;
    }
}
