package th.samnak.modules.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import th.samnak.api.errors.RuleViolation;
import th.samnak.modules.Words;
import th.samnak.modules.testing.TestFunction;

class InspectionTest {

    private static final Platform PLATFORM = new Platform(
            Set.of("th.samnak.api", "th.samnak.persistence"),
            Set.of("th.samnak.api", "com.vaadin.flow"),
            Map.of(
                    "th.samnak.api", List.of(Version.parseVersion("1.2.0")),
                    "th.samnak.api.events", List.of(Version.parseVersion("2.0.0"))),
            Map.of("osgi.ee", List.of(Map.of("osgi.ee", "JavaSE", "version", List.of(new Version(21, 0, 0))))));

    @TempDir
    Path folder;

    @Test
    void a_decent_function_passes() throws IOException {
        assertThat(Inspection.pass(read(meetings()), PLATFORM).value()).isEqualTo("meetings");
    }

    @Test
    void a_function_of_another_house_passes() throws IOException {
        assertThat(Inspection.pass(read(meetings().named("go.example.meetings")), PLATFORM).value()).isEqualTo("meetings");
    }

    @Test
    void what_is_not_a_function_is_refused() {
        refused(meetings().header("Bundle-SymbolicName", "th.samnak.persistence"), "platform-name");
        refused(meetings().header("Bundle-ManifestVersion", "1"), "not-a-bundle");
        refused(meetings().header("Fragment-Host", "th.samnak.api"), "fragment");
        refused(meetings().header("Bundle-Activator", "x.Y"), "activator");
        refused(meetings().header("Bundle-ClassPath", ".,lib/x.jar"), "nested");
        refused(meetings().named("th.samnak.Meetings!"), "name");
    }

    @Test
    void what_reaches_into_the_platform_is_refused() {
        refused(meetings().file("th/samnak/api/Role.class", new byte[10]), "platform-classes");
        refused(meetings().file("th/samnak/persistence/inner/X.class", new byte[10]), "platform-classes");
        refused(meetings().file("META-INF/versions/21/com/vaadin/flow/UI.class", new byte[10]), "platform-classes");
        refused(meetings().header("Export-Package", "th.samnak.api;version=9"), "platform-export");
    }

    @Test
    void old_enterprise_libraries_are_refused_and_those_of_the_jdk_are_not() throws IOException {
        refused(meetings().header("Import-Package", "th.samnak.api,javax.servlet.http;resolution:=optional"), "javax");
        refused(meetings().file("javax/persistence/Entity.class", new byte[10]), "javax");
        JarFacts facts = read(meetings().header("Import-Package", "javax.transaction.xa,javax.sql"));
        assertThatThrownBy(() -> Inspection.pass(facts, PLATFORM))
                .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(it.messageKey())
                        .isEqualTo("modules.refuse.requirements"));
    }

    @Test
    void requirements_are_explained() {
        needs("th.samnak.api;version=\"[1.3,2)\"", "ต้องการ th.samnak.api รุ่น 1.3 ขึ้นไป แต่ระบบมีรุ่น 1.2");
        needs("th.samnak.api.events;version=\"[1.0,2)\"", "ตั้งแต่รุ่น 1.0 แต่ก่อนรุ่น 2.0 แต่ระบบมีรุ่น 2.0");
        needs("go.example.budget.api", "ต้องการ go.example.budget.api ซึ่งระบบนี้ไม่มี");
    }

    @Test
    void a_java_that_is_too_new_is_explained() throws IOException {
        JarFacts facts = read(meetings()
                .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""));
        assertThatThrownBy(() -> Inspection.pass(facts, PLATFORM))
                .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(Words.say(it)).contains("ต้องการ Java รุ่น 99"));
        assertThat(Requirements.unmet(
                        read(meetings().header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=21))\"")),
                        PLATFORM))
                .isEmpty();
    }

    @Test
    void a_file_that_unpacks_to_far_more_than_it_is_is_refused() {
        assertThatThrownBy(() -> read(meetings().file("big.bin", new byte[60 << 20])))
                .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(it.messageKey())
                        .isEqualTo("modules.refuse.bomb"));
    }

    @Test
    void two_modules_in_one_jar_are_refused() {
        refused(
                meetings().file("OSGI-INF/second.xml",
                        "<component name='x'><service><provide interface='th.samnak.api.OfficeModule'/></service></component>"),
                "no-module");
    }

    @Test
    void a_declaration_with_entities_is_refused() {
        assertThatThrownBy(() -> read(meetings().file("OSGI-INF/x.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><component name='&b;'/>")))
                .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(it.messageKey())
                        .isEqualTo("modules.refuse.declaration"));
    }

    private static TestFunction meetings() {
        return TestFunction.of("meetings", "1.0.0");
    }

    private JarFacts read(TestFunction function) throws IOException {
        return JarReader.read(function.build(folder), "00");
    }

    private void refused(TestFunction function, String reason) {
        assertThatThrownBy(() -> Inspection.pass(read(function), PLATFORM))
                .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(it.messageKey())
                        .isEqualTo("modules.refuse." + reason));
    }

    private void needs(String imports, String words) {
        assertThatThrownBy(() -> Inspection.pass(read(meetings().header("Import-Package", imports)), PLATFORM))
                .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(Words.say(it)).contains(words));
    }
}
