package th.samnak.modules.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.samnak.api.ModuleId;
import th.samnak.api.console.Report;
import th.samnak.api.modules.ModuleState;
import th.samnak.modules.testing.House;
import th.samnak.modules.testing.TestFunction;

/** After a crash at any step the function is entirely the old or entirely the new one. */
class CrashTest {

    private static final ModuleId MEETINGS = ModuleId.of("meetings");

    @TempDir
    Path folder;

    private Path data;
    private Path first;
    private Path second;

    @BeforeEach
    void prepare() {
        data = folder.resolve("data");
        House.settings(data, Map.of());
        first = TestFunction.of("meetings", "1.0.0").build(folder);
        second = TestFunction.of("meetings", "2.0.0").build(folder);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_update_cut_off_before_its_end_is_undone(boolean frameworkRemembers) throws IOException {
        try (House house = open(frameworkRemembers)) {
            house.install(first);
            house.install(second);
        }
        dropLines(1);
        expect(frameworkRemembers, "1.0.0");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_update_whose_last_line_is_torn_is_undone(boolean frameworkRemembers) throws IOException {
        try (House house = open(frameworkRemembers)) {
            house.install(first);
            house.install(second);
        }
        String text = Files.readString(journal());
        Files.writeString(journal(), text.substring(0, text.length() - 20));
        expect(frameworkRemembers, "1.0.0");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_update_that_only_got_its_jar_stored_has_not_happened(boolean frameworkRemembers) throws IOException {
        try (House house = open(frameworkRemembers)) {
            house.install(first);
            house.install(second);
        }
        dropLines(2);
        expect(frameworkRemembers, "1.0.0");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_update_that_was_only_begun_is_undone(boolean frameworkRemembers) throws IOException {
        try (House house = open(frameworkRemembers)) {
            house.install(first);
        }
        Path saved = folder.resolve("karaf-before");
        copy(data.resolve("karaf"), saved);
        try (House house = open(frameworkRemembers)) {
            house.awaitState("meetings", ModuleState.RUNNING);
            house.install(second);
        }
        dropLines(1);
        delete(data.resolve("karaf"));
        copy(saved, data.resolve("karaf"));
        expect(frameworkRemembers, "1.0.0");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_update_that_was_ended_stays(boolean frameworkRemembers) {
        try (House house = open(frameworkRemembers)) {
            house.install(first);
            house.install(second);
        }
        expect(frameworkRemembers, "2.0.0");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_first_installation_cut_off_is_undone(boolean frameworkRemembers) throws IOException {
        try (House house = open(frameworkRemembers)) {
            house.install(first);
        }
        dropLines(1);
        expect(frameworkRemembers, null);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_removal_cut_off_is_finished(boolean frameworkRemembers) throws IOException {
        try (House house = open(frameworkRemembers)) {
            house.install(first);
        }
        Path saved = folder.resolve("karaf-before");
        copy(data.resolve("karaf"), saved);
        try (House house = open(frameworkRemembers)) {
            house.awaitState("meetings", ModuleState.RUNNING);
            house.centre().remove(MEETINGS);
        }
        dropLines(1);
        delete(data.resolve("karaf"));
        copy(saved, data.resolve("karaf"));
        expect(frameworkRemembers, null);
    }

    @Test
    void a_jar_that_brings_the_machine_down_does_not_bring_it_down_again() throws Exception {
        Path deadly = TestFunction.of("meetings", "3.0.0")
                .activating("Runtime.getRuntime().halt(77);")
                .build(folder);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Doomed.class.getName(),
                        data.toString(),
                        first.toString(),
                        deadly.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(77);
        assertThat(Files.readString(journal())).contains("3.0.0");
        expect(false, "1.0.0");
    }

    /** Installs two functions, of which the second halts this virtual machine. */
    static final class Doomed {
        public static void main(String[] arguments) {
            House.settings(Path.of(arguments[0]), Map.of());
            House house = House.open(Path.of(arguments[0]));
            house.awaitBegun();
            house.install(Path.of(arguments[1]));
            house.install(Path.of(arguments[2]));
        }
    }

    @Test
    void a_jar_lost_from_the_store_is_told() throws IOException {
        try (House house = open(false)) {
            house.install(first);
        }
        try (var jars = Files.list(data.resolve("modules/jars"))) {
            for (Path jar : jars.toList()) {
                Files.delete(jar);
            }
        }
        try (House house = open(false)) {
            assertThat(house.find("meetings").state()).isEqualTo(ModuleState.FAILED);
            assertThat(house.find("meetings").problem().orElseThrow()).contains("meetings-1.0.0-");
            assertThat(house.command("module:fsck").ok()).isFalse();
            assertThat(house.install(first).state()).isEqualTo(ModuleState.RUNNING);
        }
    }

    private void expect(boolean frameworkRemembers, String version) {
        try (House house = open(frameworkRemembers)) {
            if (version == null) {
                assertThat(house.running()).isEmpty();
                assertThat(house.centre().list()).isEmpty();
            } else {
                house.awaitState("meetings", ModuleState.RUNNING);
                assertThat(house.running()).containsExactly(Map.entry("meetings", version));
                assertThat(house.find("meetings").version()).isEqualTo(version);
            }
            Report fsck = house.command("module:fsck");
            assertThat(fsck.ok()).as(fsck.toString()).isTrue();
        }
    }

    private House open(boolean frameworkRemembers) {
        House house = House.open(data, frameworkRemembers);
        house.awaitBegun();
        return house;
    }

    private Path journal() {
        return data.resolve("modules/journal.jsonl");
    }

    private void dropLines(int count) throws IOException {
        List<String> lines = Files.readAllLines(journal());
        Files.write(journal(), lines.subList(0, lines.size() - count));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            for (Path file : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
