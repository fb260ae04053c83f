package th.samnak.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.ModuleId;
import th.samnak.api.modules.ModuleState;
import th.samnak.modules.testing.House;
import th.samnak.modules.testing.TestFunction;

class DropFolderTest {

    @TempDir
    Path folder;

    private House house;
    private Path deploy;

    @BeforeEach
    void open() throws IOException {
        House.settings(folder.resolve("data"), Map.of());
        deploy = Files.createDirectories(folder.resolve("data/deploy"));
        house = House.open(folder.resolve("data"));
        house.awaitBegun();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_dropped_jar_is_installed_and_goes_with_its_file() throws IOException {
        Map<String, String> others = house.others();
        Path jar = TestFunction.of("meetings", "1.0.0").build(deploy);
        house.awaitState("meetings", ModuleState.RUNNING);
        assertThat(house.find("meetings").changedBy()).isEqualTo("deploy-folder");
        Files.delete(jar);
        House.await(() -> house.running().isEmpty() && house.centre().list().isEmpty(), "removal");
        TestFunction.of("meetings", "1.0.0").build(deploy);
        house.awaitState("meetings", ModuleState.RUNNING);
        assertThat(house.others()).isEqualTo(others);
        House.await(() -> house.audit.lines.size() >= 3, "the last line of the trail, written after the function runs");
        assertThat(house.audit.lines)
                .containsExactly(
                        "deploy-folder module.install meetings",
                        "deploy-folder module.remove meetings",
                        "deploy-folder module.install meetings");
    }

    @Test
    void a_folder_that_cannot_be_read_removes_nothing() throws IOException {
        TestFunction.of("meetings", "1.0.0").build(deploy);
        house.awaitState("meetings", ModuleState.RUNNING);
        Path away = Files.move(deploy, deploy.resolveSibling("deploy-away"));
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
        assertThat(house.running()).containsKey("meetings");
        Files.move(away, deploy);
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
        assertThat(house.running()).containsKey("meetings");
    }

    @Test
    void a_changed_jar_is_an_update() throws IOException {
        TestFunction.of("meetings", "1.0.0").build(deploy, "meetings.jar");
        house.awaitState("meetings", ModuleState.RUNNING);
        TestFunction.of("meetings", "1.1.0").build(deploy, "meetings.jar");
        House.await(() -> "1.1.0".equals(house.running().get("meetings")), "1.1.0");
    }

    @Test
    void a_newer_file_beside_the_old_one_takes_over() throws IOException {
        Path old = TestFunction.of("meetings", "1.0.0").build(deploy);
        house.awaitState("meetings", ModuleState.RUNNING);
        TestFunction.of("meetings", "1.1.0").build(deploy);
        House.await(() -> "1.1.0".equals(house.running().get("meetings")), "1.1.0");
        Files.delete(old);
        looksAgain();
        assertThat(house.running()).containsEntry("meetings", "1.1.0");
    }

    @Test
    void a_refused_jar_gets_a_sentence_beside_it() throws IOException {
        Path bad = Files.writeString(deploy.resolve("broken.jar"), "this is not a bundle");
        Path sentence = deploy.resolve("broken.jar.refused.txt");
        House.await(() -> Files.exists(sentence), "the sentence");
        assertThat(Files.readString(sentence)).contains("ไม่ใช่ไฟล์ JAR").doesNotContain("Exception");
        assertThat(house.command("module:journal").rows()).hasSize(1).first().asString().contains("refuse", "broken.jar");
        Files.delete(bad);
        House.await(() -> !Files.exists(sentence), "the sentence to go");
    }

    @Test
    void a_jar_that_fails_gets_a_sentence_and_keeps_the_old_version() throws IOException {
        TestFunction.of("meetings", "1.0.0").build(deploy, "meetings.jar");
        house.awaitState("meetings", ModuleState.RUNNING);
        TestFunction.of("meetings", "2.0.0")
                .activating("if (true) throw new IllegalStateException(\"พัง\");")
                .build(deploy, "meetings.jar");
        Path sentence = deploy.resolve("meetings.jar.refused.txt");
        House.await(() -> Files.exists(sentence), "the sentence");
        assertThat(Files.readString(sentence)).contains("พัง");
        assertThat(house.running()).containsEntry("meetings", "1.0.0");
    }

    @Test
    void a_file_still_being_copied_is_waited_for() throws IOException {
        Path whole = TestFunction.of("meetings", "1.0.0").build(folder);
        byte[] bytes = Files.readAllBytes(whole);
        Path slow = deploy.resolve("meetings.jar");
        try (var out = Files.newOutputStream(slow)) {
            for (int i = 0; i < 4; i++) {
                int from = bytes.length * i / 4;
                out.write(bytes, from, bytes.length * (i + 1) / 4 - from);
                out.flush();
                java.util.concurrent.locks.LockSupport.parkNanos(250_000_000);
            }
        }
        house.awaitState("meetings", ModuleState.RUNNING);
        assertThat(deploy.resolve("meetings.jar.refused.txt")).doesNotExist();
    }

    @Test
    void what_was_removed_elsewhere_stays_removed_although_its_file_lies_there() throws IOException {
        TestFunction.of("meetings", "1.0.0").build(deploy);
        house.awaitState("meetings", ModuleState.RUNNING);
        house.centre().remove(ModuleId.of("meetings"));
        looksAgain();
        assertThat(house.running()).isEmpty();
        reopen();
        looksAgain();
        assertThat(house.running()).isEmpty();
    }

    @Test
    void a_file_taken_away_while_the_system_was_down_is_missed_at_the_start() throws IOException {
        Path jar = TestFunction.of("meetings", "1.0.0").build(deploy);
        house.awaitState("meetings", ModuleState.RUNNING);
        house.close();
        Files.delete(jar);
        house = House.open(folder.resolve("data"));
        House.await(() -> house.centre().list().isEmpty(), "removal");
    }

    @Test
    void a_file_dropped_while_the_system_was_down_is_installed_at_the_start() throws IOException {
        house.close();
        TestFunction.of("meetings", "1.0.0").build(deploy);
        house = House.open(folder.resolve("data"));
        house.awaitState("meetings", ModuleState.RUNNING);
    }

    private void looksAgain() {
        java.util.concurrent.locks.LockSupport.parkNanos(600_000_000);
    }

    private void reopen() {
        house.close();
        house = House.open(folder.resolve("data"));
        house.awaitBegun();
    }
}
