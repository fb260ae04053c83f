package th.samnak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.testing.system.RunningSamnak;

/** A function that somebody has just begun: it builds, passes its own tests, and comes into the running system. */
class NewFunctionIT {

    private static final Path SCRIPT = Path.of("../../samnak").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void a_function_just_begun_builds_and_runs() throws IOException, InterruptedException {
        run(SCRIPT.toString(), "new-function", "probe", folder.toString());
        run("mvn", "-o", "-q", "-f", folder.resolve("probe/pom.xml").toString(), "package");
        assertThat(folder.resolve("probe/target/surefire-reports/TEST-th.samnak.probe.MattersTest.xml")).exists();

        try (RunningSamnak samnak = RunningSamnak.empty(folder.resolve("data")).ready()) {
            Path whole = samnak.data().resolve("probe.jar.part");
            Files.copy(folder.resolve("probe/target/probe-0.1.0.jar"), whole);
            Files.move(whole, samnak.dropFolder().resolve("probe.jar"), StandardCopyOption.ATOMIC_MOVE);

            assertThat(runs(samnak)).as(() -> samnak.mustDo("module:list")).isTrue();
            assertThat(samnak.mustDo("mandate:coverage")).as("nothing lays it down").contains("probe");
            assertThat(samnak.mustDo("mandate:give", "probe", "oags-1", "oags-2563#ง", "--all")).contains("oags-2563#ง");
            assertThat(samnak.mustDo("mandate:coverage", "--json").replaceAll("\\s", ""))
                    .containsPattern("\"covered\"[^}]*oags-2563#ง[^}]*\"probe\"");
        }
    }

    @Test
    void a_name_that_cannot_be_one_is_refused() throws IOException, InterruptedException {
        for (String name : new String[] {"", "x", "Leave", "two-words", "class", "search"}) {
            assertThat(end(SCRIPT.toString(), "new-function", name, folder.toString())).as(name).isNotZero();
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static boolean runs(RunningSamnak samnak) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!samnak.mustDo("module:list", "--json").replaceAll("\\s", "").matches(".*\"probe\"[^}]*RUNNING.*")) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        return true;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(end(command)).as(String.join(" ", command)).isZero();
    }

    private static int end(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start().waitFor();
    }
}
