package th.samnak.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same Karaf without anything of ours: the distribution's own libraries, agent, JVM options and configuration, with only
 * the framework and the console among the bundles to start.
 */
final class BareKaraf {

    /** Up to here the distribution's start levels are those of Karaf itself. */
    private static final int KARAF = 30;

    private BareKaraf() {}

    /** @return a folder in the shape of the distribution */
    static Path assemble(Path distribution, Path folder) throws IOException {
        copy(distribution.resolve("etc"), folder.resolve("etc"));
        copy(distribution.resolve("bin"), folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("lib"), distribution.resolve("lib"));
        Files.createSymbolicLink(folder.resolve("system"), distribution.resolve("system"));
        Path startup = folder.resolve("etc/startup.properties");
        Files.write(startup, karafOnly(Files.readAllLines(startup)));
        return folder;
    }

    private static List<String> karafOnly(List<String> lines) {
        List<String> kept = lines.stream()
                .filter(line -> !line.startsWith("#") && level(line) <= KARAF)
                .toList();
        if (kept.isEmpty() || kept.stream().anyMatch(line -> line.contains("th.samnak"))) {
            throw new IllegalStateException("the start levels of the distribution are not as they were: " + kept);
        }
        return kept;
    }

    private static int level(String line) {
        int sign = line.lastIndexOf('=');
        return sign < 0 ? Integer.MAX_VALUE : Integer.parseInt(line.substring(sign + 1).strip());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
