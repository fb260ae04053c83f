package th.samnak.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.faulty.FaultyModule;
import th.samnak.tidy.TidyModule;

/** Each rule lets the tidy function pass and stops the faulty one. */
class HouseRulesTest {

    private static final ImportOption TEST_CLASSES_TOO = location -> true;

    @TempDir
    private Path folder;

    private void lay(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private void layTidyFolder() throws IOException {
        lay("README.md", "# Tidy");
        lay("src/test/java/ThingTest.java", "class ThingTest {}");
        lay("src/main/resources/db/migration/tidy/V001__things.sql", "create table tidy_things (id integer);");
        lay("src/main/resources/i18n/tidy.properties",
                "tidy.name=เรียบร้อย\ntidy.permission.read=อ่าน\ntidy.thing.lost={0} หาย\ntidy.state.new=ใหม่\n");
        lay("src/main/resources/i18n/tidy_en.properties",
                "tidy.name=Tidy\ntidy.permission.read=Read\ntidy.thing.lost={0} isn''t here\ntidy.state.new=New\n");
        lay("src/main/java/th/samnak/tidy/view/ThingView.java",
                "class ThingView { String a = \"tidy.thing.lost\", b = \"tidy.state.\" + state, c = \"tidy.thing\"; }");
    }

    private void layFaultyFolder() throws IOException {
        lay("src/main/resources/i18n/faulty.properties", "faulty.thing.lost={0} หาย\nfaulty.one=หนึ่ง\n");
        lay("src/main/resources/i18n/faulty_en.properties", "faulty.thing.lost=isn't here\nfaulty.two=Two\n");
        lay("src/main/java/th/samnak/faulty/view/ThingView.java",
                "class ThingView { String a = \"faulty.thing.found\"; Button b = new Button(\"Save it\"); }");
    }

    @TestFactory
    Stream<DynamicTest> a_tidy_function_passes() throws IOException {
        layTidyFolder();
        return HouseRules.ofFunction(new TidyModule(), 8, folder, TEST_CLASSES_TOO).check();
    }

    @TestFactory
    Stream<DynamicTest> every_rule_stops_the_faulty_function() throws IOException {
        layFaultyFolder();
        List<DynamicTest> rules = HouseRules.ofFunction(new FaultyModule(), 1000, folder, TEST_CLASSES_TOO)
                .check()
                .toList();
        assertThat(rules).hasSizeGreaterThan(30);
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDisplayName(),
                        () -> assertThatThrownBy(() -> rule.getExecutable().execute()).isInstanceOf(AssertionError.class)));
    }

    @Test
    void a_rule_is_left_out_only_on_the_ground_of_a_decision() {
        HouseRules rules = HouseRules.ofPlatform(TidyModule.class, 0);

        assertThatThrownBy(() -> rules.without("no_printing", "because")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> rules.without("no_such_rule", "0012")).isInstanceOf(AssertionError.class);
        assertThat(rules.without("no_printing", "0012").check()).noneMatch(
                test -> test.getDisplayName().equals("no_printing"));
    }
}
