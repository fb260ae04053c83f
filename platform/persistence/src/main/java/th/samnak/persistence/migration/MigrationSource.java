package th.samnak.persistence.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import th.samnak.api.persistence.EntityUnit;

/** Where the migration files of a unit lie. */
@FunctionalInterface
public interface MigrationSource {

    /** Addresses of the files, in any order. */
    List<URL> files();

    /** In the bundle that brings the unit. */
    static MigrationSource in(Bundle bundle, EntityUnit unit) {
        return () -> {
            var found = bundle.findEntries(folder(unit), "*.sql", false);
            return found == null ? List.of() : Collections.list(found);
        };
    }

    /** On the class path, where there is no framework. */
    static MigrationSource onClassPath(EntityUnit unit) {
        return () -> {
            try {
                List<URL> files = new ArrayList<>();
                for (URL folder : Collections.list(unit.getClass().getClassLoader().getResources(folder(unit)))) {
                    files.addAll("jar".equals(folder.getProtocol()) ? inJar(folder) : inFolder(folder));
                }
                return files;
            } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    static byte[] read(URL file) {
        try (InputStream in = file.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(EntityUnit unit) {
        return "db/migration/" + unit.id();
    }

    private static List<URL> inFolder(URL folder) throws IOException, URISyntaxException {
        List<URL> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(Path.of(folder.toURI()))) {
            for (Path path : paths.filter(file -> file.toString().endsWith(".sql")).toList()) {
                files.add(path.toUri().toURL());
            }
        }
        return files;
    }

    private static List<URL> inJar(URL folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) folder.openConnection();
        String prefix = connection.getEntryName();
        List<URL> files = new ArrayList<>();
        for (String name : connection.getJarFile().stream().map(Object::toString).toList()) {
            if (name.startsWith(prefix) && name.endsWith(".sql")) {
                files.add(URI.create("jar:" + connection.getJarFileURL() + "!/" + name).toURL());
            }
        }
        return files;
    }
}
