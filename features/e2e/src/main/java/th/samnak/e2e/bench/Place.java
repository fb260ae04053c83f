package th.samnak.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where things lie: the repository, and a folder of this run, which is deleted at its end unless something went wrong. */
record Place(Path repository, Path work) {

    static Place open() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isExecutable(folder.resolve("samnak"))) {
            folder = folder.getParent();
        }
        Path bench = Files.createDirectories(folder.resolve("target/bench"));
        return new Place(folder, Files.createTempDirectory(bench, "work"));
    }

    Path distribution() {
        return repository.resolve("features/distribution/target/samnak");
    }

    /** A function that is not in the demonstration's profile. */
    Path meetings() {
        return distribution().resolve("functions/meetings.jar");
    }

    Path results() {
        return repository.resolve("target/bench");
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
