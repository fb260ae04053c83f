package th.samnak.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicenceGuardTest {

    private static final String APACHE = "http://www.apache.org/licenses/LICENSE-2.0";

    @TempDir
    Path folder;

    @Test
    void everything_in_the_bundle_is_free_and_jakarta() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target/embedded"))) {
            List<Path> embedded = jars.filter(jar -> jar.toString().endsWith(".jar")).toList();

            assertThat(embedded).hasSizeGreaterThan(50);
            assertThat(embedded.stream().flatMap(jar -> Guard.faults(jar).stream())).isEmpty();
        }
    }

    @Test
    void the_bundle_itself_holds_no_commercial_component_and_no_javax() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            assertThat(files.map(Path::toString))
                    .noneMatch(file -> file.matches(".*/component/(charts|spreadsheet|crud|gridpro|board|dashboard|map|richtexteditor)/.*"))
                    .noneMatch(file -> file.contains("/javax/"));
        }
    }

    @Test
    void the_browser_code_of_commercial_components_is_left_out_where_it_can_be() throws IOException {
        Path build = Path.of("target/classes/META-INF/VAADIN/webapp/VAADIN/build");
        try (Stream<Path> files = Files.list(build)) {
            // what Vaadin has published inside the one common file cannot be taken out of it
            assertThat(files.filter(file -> file.toString().endsWith(".js"))
                            .filter(file -> !file.getFileName().toString().startsWith("generated-flow-imports-")))
                    .isNotEmpty()
                    .noneMatch(LicenceGuardTest::isMarkedCommercial);
        }
    }

    private static boolean isMarkedCommercial(Path file) {
        try {
            return Files.readString(file).contains("cvdlName");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_jar_under_another_licence_is_found() throws IOException {
        Path jar = jar("vaadin-nice-flow-25.2.6.jar", Map.of("Bundle-License", "https://vaadin.com/commercial-license-and-service-terms"), "com/vaadin/flow/X.class");

        assertThat(Guard.faults(jar)).singleElement().asString().contains("not under the Apache License");
    }

    @Test
    void a_jar_without_any_licence_is_found() throws IOException {
        assertThat(Guard.faults(jar("flow-nice-25.2.6.jar", Map.of(), "com/vaadin/flow/X.class")))
                .singleElement().asString().contains("but: none");
    }

    @Test
    void a_commercial_artifact_is_found_by_its_name() throws IOException {
        Path jar = jar("vaadin-charts-flow-25.2.6.jar", Map.of("Bundle-License", APACHE), "com/vaadin/flow/component/charts/Chart.class");

        assertThat(Guard.faults(jar)).contains("vaadin-charts-flow-25.2.6.jar is commercial");
    }

    @Test
    void a_javax_class_is_found() throws IOException {
        assertThat(Guard.faults(jar("other-1.0.jar", Map.of(), "javax/servlet/Servlet.class")))
                .singleElement().asString().contains("holds javax");
    }

    @Test
    void a_javax_import_is_found() throws IOException {
        assertThat(Guard.faults(jar("other-1.0.jar", Map.of("Import-Package", "java.util,javax.persistence;version=2"), "x/Y.class")))
                .singleElement().asString().contains("imports javax");
    }

    @Test
    void a_harmless_jar_passes() throws IOException {
        assertThat(Guard.faults(jar("flow-nice-25.2.6.jar", Map.of("Bundle-License", APACHE, "Import-Package", "javax.xml.parsers,jakarta.servlet"), "com/vaadin/flow/X.class")))
                .isEmpty();
    }

    private Path jar(String name, Map<String, String> headers, String entry) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream content = new JarOutputStream(out, manifest)) {
            content.putNextEntry(new JarEntry(entry));
            content.write("x".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
