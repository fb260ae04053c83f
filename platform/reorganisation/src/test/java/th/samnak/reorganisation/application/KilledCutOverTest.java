package th.samnak.reorganisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.testing.PostgresServer;

/** A process that is killed in the middle of a cut-over, or of taking one back, leaves everything old or everything new. */
class KilledCutOverTest {

    private static final int KILLS_ON_DERBY = 14;
    private static final int KILLS_ON_POSTGRES = 6;
    private static final int LATEST_MILLIS = 400;

    private final Random whim = new Random();

    @Test
    void everything_is_old_or_new_on_derby(@TempDir Path folder) throws IOException {
        killAgainAndAgain(KILLS_ON_DERBY, List.of(), "derby", folder.resolve("db").toString());
    }

    @Test
    void everything_is_old_or_new_on_postgresql() throws IOException {
        Assumptions.assumeTrue(PostgresServer.available());
        PostgresServer server = PostgresServer.running();
        String name = server.create();
        try {
            String address = "-Dsamnak.test.postgres=" + server.url(name) + "?user=" + server.user() + "&password=" + server.password();
            killAgainAndAgain(KILLS_ON_POSTGRES, List.of(address), "postgresql", name);
        } finally {
            server.drop(name);
        }
    }

    private void killAgainAndAgain(int kills, List<String> options, String... arguments) throws IOException {
        Optional<String> old = Optional.empty();
        for (int i = 0; i <= kills; i++) {
            String found = runAndKill(options, arguments);
            assertThat(found).as("found after kill %s", i).matches("OLD .*|NEW");
            if (found.startsWith("OLD")) {
                old.ifPresent(before -> assertThat(found).isEqualTo(before));
                old = Optional.of(found);
            }
        }
    }

    /** @return what the process found at its start */
    private String runAndKill(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.add(CutOverLoop.class.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            StringBuilder said = new StringBuilder();
            String found = line(output, "OLD |NEW|MIXED ", said);
            line(output, CutOverLoop.GO, said);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(whim.nextInt(LATEST_MILLIS)));
            return found;
        } finally {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private static String line(BufferedReader output, String beginnings, StringBuilder said) throws IOException {
        String line = output.readLine();
        while (line != null && !line.matches("(?:" + beginnings + ").*")) {
            said.append(line).append('\n');
            line = output.readLine();
        }
        assertThat(line).as(() -> "it ended: " + said).isNotNull();
        return line;
    }
}
