package th.samnak.documents.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.errors.OfficeException;

/**
 * Destroys what nobody names any more. A file that is given up is marked first, an empty file in {@code released}, so that a
 * crash between the commit and the removal loses nothing: the mark says that the file is to be looked at, not that it may go.
 */
final class Disposal {

    private static final Logger LOG = LoggerFactory.getLogger(Disposal.class);

    /** A file that no record names. */
    record Orphan(String sha256, long sizeBytes, Instant since) {}

    private final Shelf shelf;
    private final FileOwners owners;
    private final Path marks;

    Disposal(Shelf shelf, FileOwners owners, Path folder) throws IOException {
        this.shelf = shelf;
        this.owners = owners;
        this.marks = Files.createDirectories(folder.resolve("released"));
    }

    void mark(String sha256) {
        try {
            if (Files.exists(shelf.path(sha256)) && !Files.exists(marks.resolve(sha256))) {
                Files.createFile(marks.resolve(sha256));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at every marked file; what cannot be decided or removed now keeps its mark. Never throws. */
    synchronized void finish() {
        try {
            List<String> marked = marked();
            Set<String> named = marked.isEmpty() ? Set.of() : owners.named(marked);
            for (String sha256 : marked) {
                if (named.contains(sha256) || shelf.remove(sha256)) {
                    Files.deleteIfExists(marks.resolve(sha256));
                }
            }
        } catch (OfficeException e) {
            LOG.info("Files that were given up stay for now: {}", e.toString());
        } catch (IOException | RuntimeException e) {
            LOG.warn("Files that were given up could not be removed; it will be tried again: {}", e.toString());
        }
    }

    boolean pending() {
        try {
            return !marked().isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    private List<String> marked() throws IOException {
        try (Stream<Path> found = Files.list(marks)) {
            return found.map(file -> file.getFileName().toString()).filter(Shelf::isChecksum).toList();
        }
    }

    /** Files that no record names and that came at least so long ago, oldest first. */
    List<Orphan> orphans(Duration age, Instant now) throws IOException {
        List<Orphan> old = new ArrayList<>();
        for (Path file : shelf.all()) {
            Instant since = Files.getLastModifiedTime(file).toInstant();
            if (!since.isAfter(now.minus(age))) {
                old.add(new Orphan(file.getFileName().toString(), Files.size(file), since));
            }
        }
        Set<String> named = owners.named(old.stream().map(Orphan::sha256).toList());
        old.removeIf(file -> named.contains(file.sha256()));
        old.sort(Comparator.comparing(Orphan::since).thenComparing(Orphan::sha256));
        return old;
    }

    /** @return whether it is gone now */
    boolean remove(Orphan orphan) throws IOException {
        boolean gone = shelf.remove(orphan.sha256());
        if (gone) {
            Files.deleteIfExists(marks.resolve(orphan.sha256()));
        }
        return gone;
    }
}
