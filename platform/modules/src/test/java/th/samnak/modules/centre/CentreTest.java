package th.samnak.modules.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.ModuleId;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleCentre;
import th.samnak.api.modules.ModuleState;
import th.samnak.modules.Words;
import th.samnak.modules.testing.House;
import th.samnak.modules.testing.TestFunction;

class CentreTest {

    private static final ModuleId MEETINGS = ModuleId.of("meetings");

    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void open() {
        House.settings(folder.resolve("data"), Map.of());
        house = House.open(folder.resolve("data"));
        house.awaitBegun();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void an_installed_function_runs() {
        InstalledModule module = house.install(TestFunction.of("meetings", "1.0.0").build(folder));
        assertThat(module.state()).isEqualTo(ModuleState.RUNNING);
        assertThat(module.changedBy()).isEqualTo("admin");
        assertThat(house.running()).containsExactly(Map.entry("meetings", "1.0.0"));
        assertThat(house.audit.lines).containsExactly("admin module.install meetings");
    }

    @Test
    void an_update_takes_the_place_of_the_old_version() {
        house.install(TestFunction.of("meetings", "1.0.0").build(folder));
        InstalledModule module = house.install(TestFunction.of("meetings", "1.1.0").build(folder));
        assertThat(module.version()).isEqualTo("1.1.0");
        assertThat(house.running()).containsExactly(Map.entry("meetings", "1.1.0"));
        assertThat(house.centre().list()).hasSize(1);
    }

    @Test
    void other_bundles_are_left_alone_by_everything() {
        house.bystander("th.samnak.ui", "th.samnak.ui;version=1.0");
        house.install(TestFunction.of("library", "1.0.0").build(folder));
        Map<String, String> before = house.others();
        Instant started = house.find("library").changedAt();
        house.install(TestFunction.of("meetings", "1.0.0").build(folder));
        house.install(TestFunction.of("meetings", "1.1.0").build(folder));
        house.centre().stop(MEETINGS);
        house.centre().start(MEETINGS);
        house.centre().remove(MEETINGS);
        assertThat(house.others()).isEqualTo(before);
        assertThat(house.find("library").changedAt()).isEqualTo(started);
        assertThat(house.running()).containsOnlyKeys("library");
    }

    @Test
    void a_stopped_function_stays_stopped_over_a_restart() {
        house.install(TestFunction.of("meetings", "1.0.0").build(folder));
        assertThat(house.centre().stop(MEETINGS).state()).isEqualTo(ModuleState.STOPPED);
        assertThat(house.running()).isEmpty();
        reopen();
        assertThat(house.find("meetings").state()).isEqualTo(ModuleState.STOPPED);
        assertThat(house.running()).isEmpty();
        assertThat(house.centre().start(MEETINGS).state()).isEqualTo(ModuleState.RUNNING);
        assertThat(house.running()).containsOnlyKeys("meetings");
    }

    @Test
    void a_running_function_runs_again_after_a_restart() {
        house.install(TestFunction.of("meetings", "1.0.0").build(folder));
        reopen();
        house.awaitState("meetings", ModuleState.RUNNING);
        assertThat(house.running()).containsOnlyKeys("meetings");
    }

    @Test
    void a_removed_function_is_gone_and_can_come_back() {
        Path jar = TestFunction.of("meetings", "1.0.0").build(folder);
        house.install(jar);
        house.centre().remove(MEETINGS);
        assertThat(house.centre().list()).isEmpty();
        assertThat(house.running()).isEmpty();
        reopen();
        assertThat(house.running()).isEmpty();
        assertThat(house.install(jar).state()).isEqualTo(ModuleState.RUNNING);
    }

    @Test
    void a_failing_activation_is_told_with_its_message() {
        InstalledModule module = house.install(TestFunction.of("meetings", "1.0.0")
                .activating("if (true) throw new IllegalStateException(\"ไม่มีห้องประชุม\");")
                .build(folder));
        assertThat(module.state()).isEqualTo(ModuleState.FAILED);
        assertThat(module.problem().orElseThrow()).contains("TheModule").contains("ไม่มีห้องประชุม");
        assertThat(house.running()).isEmpty();
    }

    @Test
    void an_update_that_fails_brings_the_old_version_back() {
        house.install(TestFunction.of("meetings", "1.0.0").build(folder));
        Path broken = TestFunction.of("meetings", "2.0.0")
                .activating("if (true) throw new IllegalStateException(\"พัง\");")
                .build(folder);
        assertThatThrownBy(() -> house.install(broken))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(Words.say(refusal))
                        .contains("2.0.0", "1.0.0", "พัง"));
        assertThat(house.running()).containsExactly(Map.entry("meetings", "1.0.0"));
        assertThat(house.find("meetings").state()).isEqualTo(ModuleState.RUNNING);
        assertThat(house.command("module:fsck").ok()).isTrue();
    }

    @Test
    void a_hanging_activation_does_not_hang_the_caller() {
        Instant begun = Instant.now();
        InstalledModule module = house.install(TestFunction.of("meetings", "1.0.0")
                .activating("new java.util.concurrent.CountDownLatch(1).await();")
                .build(folder));
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(12));
        assertThat(module.state()).isEqualTo(ModuleState.FAILED);
        assertThat(module.problem().orElseThrow()).contains("3 วินาที").contains("TheModule.begin");
        assertThat(house.install(TestFunction.of("library", "1.0.0").build(folder)).state()).isEqualTo(ModuleState.RUNNING);
    }

    @Test
    void an_activation_that_cannot_even_be_interrupted_does_not_hang_the_caller() {
        house.install(TestFunction.of("meetings", "1.0.0").build(folder));
        Path stubborn = TestFunction.of("meetings", "2.0.0")
                .activating("while (System.getProperty(\"test.release\") == null) { try { Thread.sleep(50); } catch (InterruptedException e) { } }")
                .build(folder);
        try {
            assertThatThrownBy(() -> house.install(stubborn)).isInstanceOf(RuleViolation.class);
            assertThat(house.running()).containsExactly(Map.entry("meetings", "1.0.0"));
        } finally {
            System.setProperty("test.release", "now");
        }
        System.clearProperty("test.release");
    }

    @Test
    void a_missing_service_is_named() {
        InstalledModule module = house.install(TestFunction.of("meetings", "1.0.0")
                .needing("th.samnak.api.search.TextIndex")
                .build(folder));
        assertThat(module.state()).isEqualTo(ModuleState.FAILED);
        assertThat(module.problem().orElseThrow()).contains("Part").contains("th.samnak.api.search.TextIndex");
    }

    @Test
    void a_requirement_that_is_not_met_is_explained() {
        Path jar = TestFunction.of("meetings", "1.0.0")
                .header("Import-Package", "th.samnak.api;version=\"[1.3,2)\"")
                .build(folder);
        assertThatThrownBy(() -> house.install(jar))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(Words.say(refusal))
                        .contains("ต้องการ th.samnak.api รุ่น 1.3 ขึ้นไป แต่ระบบมีรุ่น 1.0"));
        assertThat(house.centre().list()).isEmpty();
        assertThat(house.audit.lines).containsExactly("admin module.refuse meetings");
    }

    @Test
    void a_function_that_reports_another_name_does_not_run() {
        InstalledModule module = house.install(
                TestFunction.of("meetings", "1.0.0").callingItself("budget").build(folder));
        assertThat(module.state()).isEqualTo(ModuleState.FAILED);
        assertThat(module.problem().orElseThrow()).contains("budget", "meetings");
    }

    @Test
    void a_file_that_is_no_jar_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("x.jar"), "this is not a bundle");
        assertThatThrownBy(() -> house.install(file))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("modules.refuse.not-a-jar"));
    }

    @Test
    void nobody_else_may() {
        house.access.administrator = false;
        ModuleCentre centre = house.centre();
        assertThatThrownBy(centre::list).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> house.install(TestFunction.of("meetings", "1.0.0").build(folder)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> centre.remove(MEETINGS)).isInstanceOf(NotPermitted.class);
        house.access.administrator = true;
        assertThat(house.centre().list()).isEmpty();
    }

    @Test
    void the_second_administrator_is_told_what_goes_on() {
        Path slow = TestFunction.of("meetings", "1.0.0").activating("Thread.sleep(2500);").build(folder);
        Path other = TestFunction.of("library", "1.0.0").build(folder);
        CompletableFuture<InstalledModule> first = CompletableFuture.supplyAsync(() -> house.install(slow));
        House.await(() -> house.centre().list().size() == 1 || !journal().isEmpty(), "the first to begin");
        assertThatThrownBy(() -> house.install(other))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(Words.say(refusal))
                        .contains("meetings-1.0.0.jar")
                        .contains("admin"));
        assertThat(first.join().state()).isEqualTo(ModuleState.RUNNING);
        assertThat(house.install(other).state()).isEqualTo(ModuleState.RUNNING);
    }

    @Test
    void a_function_in_use_by_another_is_not_taken_away() {
        house.install(TestFunction.of("correspondence", "1.0.0")
                .header("Export-Package", "th.samnak.correspondence;version=1.0")
                .build(folder));
        house.install(TestFunction.of("meetings", "1.0.0")
                .header("Import-Package", "th.samnak.api,th.samnak.correspondence")
                .build(folder));
        assertThatThrownBy(() -> house.centre().remove(ModuleId.of("correspondence")))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(Words.say(refusal)).contains("meetings"));
        house.centre().remove(MEETINGS);
        house.centre().remove(ModuleId.of("correspondence"));
        assertThat(house.running()).isEmpty();
    }

    @Test
    void what_a_jar_would_change_is_told_beforehand() {
        house.install(TestFunction.of("meetings", "1.0.0").build(folder));
        Path next = TestFunction.of("meetings", "1.1.0")
                .file("i18n/meetings.properties", "meetings.name = ใหม่\nmeetings.permission.close = ปิด\n")
                .file("db/migration/meetings/V002__rooms.sql", "create table meetings_rooms (id char(36));\n")
                .build(folder);
        Report report = house.command("module:diff", next.toString());
        assertThat(report.rows()).contains(
                List.of("version", "~", "1.0.0 → 1.1.0"),
                List.of("permission", "+", "meetings:close"),
                List.of("permission", "-", "meetings:use"),
                List.of("table", "+", "create meetings_rooms"),
                List.of("message", "~", "meetings.name"));
        assertThat(house.running()).containsExactly(Map.entry("meetings", "1.0.0"));
    }

    @Test
    void twenty_rounds_leave_no_classes_behind() {
        house.install(TestFunction.of("meetings", "1.0.0").build(folder));
        Report report = house.command("module:certify", "meetings", "--rounds", "20");
        assertThat(report.ok()).as(report.toString()).isTrue();
        assertThat(report.rows().get(0).subList(0, 3)).isEqualTo(List.of("meetings", 20, true));
        assertThat(house.running()).containsOnlyKeys("meetings");
    }

    @Test
    void classes_that_something_holds_on_to_are_found() {
        house.install(TestFunction.of("meetings", "1.0.0")
                .with("static final java.util.List<Object> HELD = new java.util.ArrayList<>();")
                .activating("System.getProperties().put(new Object() {}, this);")
                .build(folder));
        Report report = house.command("module:certify", "meetings", "--rounds", "3");
        assertThat(report.ok()).isFalse();
        assertThat(report.rows().get(0).get(3).toString()).contains("1 reinstall", "2 update");
    }

    private String journal() {
        try {
            return Files.readString(folder.resolve("data/modules/journal.jsonl"));
        } catch (java.io.IOException e) {
            return "";
        }
    }

    private void reopen() {
        house.close();
        house = House.open(folder.resolve("data"));
        house.awaitBegun();
    }
}
