package th.samnak.modules.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.ModuleId;
import th.samnak.api.modules.ModuleState;
import th.samnak.modules.testing.House;
import th.samnak.modules.testing.TestFunction;

class DistributionTest {

    @TempDir
    Path folder;

    private Path data;
    private Path functions;

    @BeforeEach
    void prepare() throws IOException {
        data = folder.resolve("data");
        functions = Files.createDirectories(folder.resolve("functions"));
        House.settings(data, Map.of("functions.dir", functions.toString(), "functions", "correspondence"));
        TestFunction.of("correspondence", "1.0.0").build(functions, "correspondence.jar");
        TestFunction.of("meetings", "1.0.0").build(functions, "meetings.jar");
    }

    @Test
    void the_first_start_installs_what_is_wanted_and_offers_the_rest() {
        try (House house = open()) {
            assertThat(house.running()).containsOnlyKeys("correspondence");
            assertThat(house.find("correspondence").changedBy()).isEqualTo("system");
            assertThat(house.find("meetings").state()).isEqualTo(ModuleState.AVAILABLE);
            assertThat(house.centre().installAvailable(ModuleId.of("meetings")).state()).isEqualTo(ModuleState.RUNNING);
        }
        try (House house = open()) {
            assertThat(house.running()).containsOnlyKeys("correspondence", "meetings");
        }
    }

    @Test
    void what_was_removed_does_not_come_back_by_itself() {
        try (House house = open()) {
            house.centre().remove(ModuleId.of("correspondence"));
            assertThat(house.find("correspondence").state()).isEqualTo(ModuleState.AVAILABLE);
        }
        try (House house = open()) {
            assertThat(house.running()).isEmpty();
        }
    }

    @Test
    void a_newer_distribution_brings_its_functions_up_to_date() {
        try (House house = open()) {
            assertThat(house.running()).containsEntry("correspondence", "1.0.0");
        }
        TestFunction.of("correspondence", "1.1.0").build(functions, "correspondence.jar");
        try (House house = open()) {
            assertThat(house.running()).containsEntry("correspondence", "1.1.0");
        }
    }

    @Test
    void an_older_distribution_does_not_take_functions_back() {
        TestFunction.of("correspondence", "2.0.0").build(functions, "correspondence.jar");
        try (House house = open()) {
            assertThat(house.running()).containsEntry("correspondence", "2.0.0");
        }
        TestFunction.of("correspondence", "1.1.0").build(functions, "correspondence.jar");
        try (House house = open()) {
            assertThat(house.running()).containsEntry("correspondence", "2.0.0");
        }
    }

    @Test
    void a_function_from_elsewhere_is_left_to_its_administrator() {
        try (House house = open()) {
            house.install(TestFunction.of("correspondence", "1.0.5").build(folder));
        }
        TestFunction.of("correspondence", "1.1.0").build(functions, "correspondence.jar");
        try (House house = open()) {
            assertThat(house.running()).containsEntry("correspondence", "1.0.5");
        }
    }

    @Test
    void a_new_version_that_does_not_start_leaves_the_old_one() {
        try (House house = open()) {
            assertThat(house.running()).containsEntry("correspondence", "1.0.0");
        }
        TestFunction.of("correspondence", "1.1.0")
                .activating("if (true) throw new IllegalStateException(\"พัง\");")
                .build(functions, "correspondence.jar");
        try (House house = open()) {
            assertThat(house.running()).containsEntry("correspondence", "1.0.0");
            assertThat(house.find("correspondence").state()).isEqualTo(ModuleState.RUNNING);
        }
    }

    private House open() {
        House house = House.open(data);
        house.awaitBegun();
        return house;
    }
}
