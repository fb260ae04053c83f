package th.samnak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies in the distribution: one namespace, free licences, nothing that opens a door. */
class DistributionIT {

    private static final Path DISTRIBUTION = Path.of("../distribution/target/samnak");

    /** The enterprise APIs that have moved to jakarta; javax.sql, javax.xml and the like belong to the JDK. */
    private static final Pattern ENTERPRISE = Pattern.compile(
            "javax\\.(servlet|persistence|transaction(?!\\.xa)|ws\\.rs|inject|enterprise|ejb|jms|mail|validation|faces|websocket)\\b[\\w.]*");

    /** Felix HTTP serves both worlds from one bundle and drags the old one along; nobody else may touch it. */
    private static final Set<String> EXCUSED =
            Set.of("org.apache.felix.http.jetty12", "org.apache.felix.http.servlet-api", "org.apache.commons.commons-fileupload");

    @Test
    void no_bundle_needs_a_javax_enterprise_api() {
        assertThat(jars()).hasSizeGreaterThan(40).allSatisfy(jar -> {
            Attributes manifest = manifest(jar);
            if (!EXCUSED.contains(name(manifest))) {
                assertThat(enterprise(manifest)).as(jar.toString()).isEmpty();
            }
        });
    }

    @Test
    void the_rule_sees_a_seeded_fault() {
        Attributes seeded = new Attributes();
        seeded.putValue("Import-Package", "java.sql,javax.sql,javax.persistence;version=\"[2.2,3)\",javax.transaction.xa");

        assertThat(enterprise(seeded)).containsExactly("javax.persistence");
    }

    @Test
    void what_is_optional_is_no_need() {
        Attributes optional = new Attributes();
        optional.putValue("Import-Package", "javax.servlet;resolution:=optional;version=\"[4,5)\",jakarta.servlet");

        assertThat(enterprise(optional)).isEmpty();
    }

    @Test
    void no_door_but_http_is_opened() {
        assertThat(jars().map(Path::getFileName).map(Path::toString))
                .noneMatch(name -> name.contains("shell.ssh") || name.contains("sshd") || name.contains("webconsole")
                        || name.contains("management.server"));
    }

    @Test
    void functions_lie_beside_karaf_and_not_in_it() throws IOException {
        try (Stream<Path> functions = Files.list(DISTRIBUTION.resolve("functions"))) {
            assertThat(functions.map(Path::getFileName).map(Path::toString)).contains("correspondence.jar", "meetings.jar");
        }
        assertThat(jars().map(Path::toString)).noneMatch(name -> name.contains("th/samnak/bundles"));
    }

    private static Stream<Path> jars() {
        try (Stream<Path> files = Files.walk(DISTRIBUTION)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.startsWith(DISTRIBUTION.resolve("lib")))
                    .toList();
            return jars.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attributes manifest(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            return manifest == null ? new Attributes() : manifest.getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Attributes manifest) {
        String name = manifest.getValue("Bundle-SymbolicName");
        return name == null ? "" : name.split(";")[0].strip();
    }

    private static Set<String> enterprise(Attributes manifest) {
        Set<String> found = new TreeSet<>();
        String imports = manifest.getValue("Import-Package");
        for (String clause : imports == null ? new String[0] : imports.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            Matcher matcher = ENTERPRISE.matcher(clause.split(";")[0].strip());
            if (matcher.matches() && !clause.contains("resolution:=optional")) {
                found.add(matcher.group());
            }
        }
        return found;
    }
}
