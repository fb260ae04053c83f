package th.samnak.vaadin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Looks at a jar that is to go into the bundle and says what is wrong with its licence or its names. */
final class Guard {

    private static final Set<String> COMMERCIAL = Set.of(
            "vaadin-board-flow", "vaadin-charts-flow", "vaadin-cookie-consent-flow", "vaadin-crud-flow", "vaadin-dashboard-flow",
            "vaadin-grid-pro-flow", "vaadin-map-flow", "vaadin-rich-text-editor-flow", "vaadin-spreadsheet-flow", "flow-osgi",
            "license-checker", "copilot", "collaboration-engine", "vaadin-acceleration", "swing-kit", "observability-kit");
    private static final Pattern APACHE = Pattern.compile("Apache.{0,20}2\\.0|licenses/LICENSE-2\\.0", Pattern.CASE_INSENSITIVE);
    private static final Pattern JAVAX = Pattern.compile(
            "javax/(servlet|persistence|transaction|ws|inject|enterprise|ejb|jms|mail|faces|validation|websocket|annotation/security)/");

    private Guard() {}

    static List<String> faults(Path jar) {
        List<String> faults = new ArrayList<>();
        String name = jar.getFileName().toString();
        COMMERCIAL.stream().filter(banned -> name.startsWith(banned + "-")).forEach(banned -> faults.add(name + " is commercial"));
        try (JarFile file = new JarFile(jar.toFile())) {
            if (name.startsWith("vaadin-") || name.startsWith("flow-") || isOfVaadin(file)) {
                String licence = licence(file).orElse("none");
                if (!APACHE.matcher(licence).find()) {
                    faults.add(name + " is not under the Apache License 2.0 but: " + licence);
                }
                if (name.startsWith("vaadin-") && manifest(file, "CvdlName").isPresent()) {
                    faults.add(name + " asks for a commercial licence");
                }
            }
            file.stream()
                    .map(JarEntry::getName)
                    .filter(entry -> JAVAX.matcher(entry).lookingAt())
                    .findFirst()
                    .ifPresent(entry -> faults.add(name + " holds javax: " + entry));
            if (refersToJavax(file)) {
                faults.add(name + " imports javax enterprise packages");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }

    private static boolean isOfVaadin(JarFile file) {
        return file.stream().anyMatch(entry -> entry.getName().startsWith("com/vaadin/") && entry.getName().endsWith(".class"));
    }

    /** The manifest's word, or that of the jar's own pom where the manifest is silent. */
    private static Optional<String> licence(JarFile file) throws IOException {
        Optional<String> declared = manifest(file, "Bundle-License");
        if (declared.isPresent()) {
            return declared;
        }
        Optional<JarEntry> pom = file.stream()
                .filter(entry -> entry.getName().matches("META-INF/maven/com\\.vaadin/[^/]+/pom\\.xml"))
                .findFirst();
        if (pom.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream(pom.get())) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int from = text.indexOf("<licenses>");
            int to = text.indexOf("</licenses>");
            return from < 0 || to < from ? Optional.empty() : Optional.of(text.substring(from, to).replaceAll("<[^>]+>|\\s+", " "));
        }
    }

    private static boolean refersToJavax(JarFile file) throws IOException {
        return manifest(file, "Import-Package")
                .filter(imports -> imports.replace('.', '/').matches("(?s).*\\b" + JAVAX.pattern().replaceAll("/$", "") + "\\b.*"))
                .isPresent();
    }

    private static Optional<String> manifest(JarFile file, String header) throws IOException {
        Attributes attributes = file.getManifest() == null ? new Attributes() : file.getManifest().getMainAttributes();
        return Optional.ofNullable(attributes.getValue(header));
    }
}
