package th.samnak.documents.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.documents.FileStore.Reading;
import th.samnak.api.documents.FileStore.Reading.State;
import th.samnak.documents.text.Deadline;
import th.samnak.documents.text.FileText;

/**
 * The texts of files, each read once, on a thread of its own, and kept packed in {@code files/texts}. What was to be read when the
 * system went down is marked there, and read after the next start.
 */
final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Reading WAITING = new Reading(State.WAITING, "");

    private final Shelf shelf;
    private final Path marks;
    private final Consumer<String> told;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon().name("samnak-file-texts").priority(Thread.MIN_PRIORITY).inheritInheritableThreadLocals(false).factory());

    /** @param told after a text was read in the background, its checksum */
    Texts(Shelf shelf, Path folder, Consumer<String> told) throws IOException {
        this.shelf = shelf;
        this.marks = Files.createDirectories(folder.resolve("texts").resolve("waiting"));
        this.told = told;
    }

    /** Takes up what was left when the system went down. */
    void resume() throws IOException {
        List<String> left;
        try (Stream<Path> found = Files.list(marks)) {
            left = found.map(mark -> mark.getFileName().toString()).toList();
        }
        left.forEach(this::soon);
    }

    Reading reading(String sha256) {
        return known(sha256).orElseGet(() -> soon(sha256));
    }

    /** Read now, unless it was before. */
    Reading now(String sha256) {
        return known(sha256).orElseGet(() -> read(sha256));
    }

    private Reading soon(String sha256) {
        if (waiting.add(sha256)) {
            try {
                Files.write(marks.resolve(sha256), new byte[0]);
                worker.execute(() -> work(sha256));
            } catch (IOException | RejectedExecutionException e) {
                waiting.remove(sha256);
                LOG.warn("The text of {} is not read for now: {}", sha256, e.toString());
            }
        }
        return WAITING;
    }

    private void work(String sha256) {
        try {
            if (Files.exists(shelf.path(sha256))) {
                now(sha256);
            }
            Files.deleteIfExists(marks.resolve(sha256));
        } catch (IOException | RuntimeException e) {
            LOG.warn("The text of {} could not be kept: {}", sha256, e.toString());
        }
        waiting.remove(sha256);
        told.accept(sha256);
    }

    private Reading read(String sha256) {
        try {
            Path file = shelf.path(sha256);
            Reading reading = Files.size(file) > LARGEST
                    ? new Reading(State.UNREADABLE, "")
                    : FileText.of(sha256, Files.readAllBytes(file), Deadline.in(LONGEST));
            keep(sha256, reading);
            return reading;
        } catch (IOException e) {
            LOG.warn("The text of {} could not be read: {}", sha256, e.toString());
            return new Reading(State.UNREADABLE, "");
        }
    }

    private void keep(String sha256, Reading reading) throws IOException {
        Path place = shelf.text(sha256);
        Files.createDirectories(place.getParent());
        Path beside = Files.createTempFile(marks.getParent(), "in", ".part");
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(beside)), StandardCharsets.UTF_8)) {
            out.write(reading.state().name() + "\n" + reading.text());
        }
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Optional<Reading> known(String sha256) {
        Path place = shelf.text(sha256);
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(place)), StandardCharsets.UTF_8))) {
            State state = State.valueOf(String.valueOf(in.readLine()));
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[8192];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                text.append(buffer, 0, count);
            }
            return Optional.of(new Reading(state, text.toString()));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The kept text of {} is damaged and is read again: {}", sha256, e.toString());
            return Optional.empty();
        }
    }

    void stop() {
        worker.shutdownNow();
    }
}
