package th.samnak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.testing.PostgresServer;
import th.samnak.testing.system.RunningSamnak;

/** What an administrator sees at the start, when all is well and when it is not. */
class StartIT {

    @TempDir
    private Path folder;

    @Test
    void an_empty_system_prints_its_first_password_once() {
        Path data = folder.resolve("empty");
        try (RunningSamnak samnak = RunningSamnak.empty(data).ready()) {
            await(() -> samnak.output().contains("admin"));
            assertThat(samnak.output()).containsPattern("(?m)admin.*\\S{12,}");
            assertThat(data.resolve("first-password.txt")).doesNotExist();
            assertThat(samnak.mustDo("account:list", "--json")).contains("\"admin\"").doesNotContain("prasert");
        }
        String before = read(data.resolveSibling("empty.log"));
        try (RunningSamnak again = RunningSamnak.empty(data).ready()) {
            String second = again.output().substring(before.length());
            assertThat(second).doesNotContain(passwordIn(before));
        }
    }

    @Test
    void a_taken_port_is_told_in_one_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"));
                RunningSamnak samnak =
                        RunningSamnak.demo(folder.resolve("port")).port(taken.getLocalPort()).launched()) {
            assertThat(samnak.awaitExit()).isNotZero();
            assertThat(lastLines(samnak)).contains(String.valueOf(taken.getLocalPort())).doesNotContain("Exception");
        }
    }

    @Test
    void a_data_folder_in_use_is_refused_and_its_owner_goes_on() {
        Path data = folder.resolve("used");
        try (RunningSamnak first = RunningSamnak.demo(data).ready()) {
            try (RunningSamnak second = RunningSamnak.demo(data).launched()) {
                assertThat(second.awaitExit()).isNotZero();
                assertThat(lastLines(second)).doesNotContain("Exception");
            }
            assertThat(first.process().isAlive()).isTrue();
            assertThat(first.admin("system:ready").status()).isZero();
        }
    }

    @Test
    void an_unreachable_database_is_told_in_one_sentence() {
        try (RunningSamnak samnak = RunningSamnak.demo(folder.resolve("database"))
                .setting("database.url", "jdbc:postgresql://127.0.0.1:1/samnak?user=samnak")
                .setting("database.password", "not-the-password")
                .launched()) {
            assertThat(samnak.awaitExit()).isNotZero();
            assertThat(lastLines(samnak)).contains("jdbc:postgresql").doesNotContain("Exception", "not-the-password");
        }
    }

    @Test
    @EnabledIf("th.samnak.testing.PostgresServer#available")
    void a_wrong_database_password_is_told_in_one_sentence() {
        PostgresServer server = PostgresServer.running();
        String database = server.create();
        try (RunningSamnak samnak = RunningSamnak.demo(folder.resolve("password"))
                .setting("database.url", server.url(database) + "?user=" + server.user())
                .setting("database.password", "not-the-password")
                .launched()) {
            assertThat(samnak.awaitExit()).isNotZero();
            assertThat(lastLines(samnak)).contains("database.password").doesNotContain("Exception", "not-the-password");
        } finally {
            server.drop(database);
        }
    }

    @Test
    void of_two_starts_at_the_same_moment_one_goes_on() {
        Path data = folder.resolve("twice");
        try (RunningSamnak one = RunningSamnak.empty(data).launched();
                RunningSamnak other = RunningSamnak.empty(data).launched()) {
            await(() -> !one.process().isAlive() || !other.process().isAlive());
            RunningSamnak left = one.process().isAlive() ? one : other;
            await(() -> left.admin("system:ready").status() == 0);
            assertThat(left.output()).doesNotContain("Exception");
        }
    }

    @Test
    void a_function_that_cannot_start_leaves_the_others_running() throws IOException {
        Path data = folder.resolve("broken");
        Files.createDirectories(data.resolve("deploy"));
        Files.writeString(data.resolve("deploy/broken.jar"), "this is not a bundle");
        try (RunningSamnak samnak = RunningSamnak.demo(data).ready()) {
            await(() -> Files.exists(data.resolve("deploy/broken.jar.refused.txt")));
            assertThat(read(data.resolve("deploy/broken.jar.refused.txt"))).isNotBlank().doesNotContain("Exception");
            assertThat(samnak.mustDo("module:list", "--json")).contains("correspondence", "RUNNING");
        }
    }

    static boolean mayMount() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/mount"));
    }

    @Test
    @EnabledIf("mayMount")
    void a_full_disk_is_told_in_one_sentence() throws IOException, InterruptedException {
        Path small = Files.createDirectories(folder.resolve("small"));
        run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small.toString());
        try (RunningSamnak samnak = RunningSamnak.demo(small.resolve("data")).launched()) {
            assertThat(samnak.awaitExit()).isNotZero();
            assertThat(lastLines(samnak)).isNotBlank().doesNotContain("Exception");
        } finally {
            run("umount", "-l", small.toString());
        }
    }

    private static String passwordIn(String output) {
        return Stream.of(output.split("\\s+"))
                .filter(word -> word.length() >= 12 && word.matches(".*[0-9].*") && word.matches("[A-Za-z0-9-]+"))
                .findFirst()
                .orElseThrow();
    }

    private static String lastLines(RunningSamnak samnak) {
        List<String> lines = samnak.output().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }
}
