package th.samnak.audit.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.audit.chain.Anchor;

/** Heads of the chain, outside the database: a file to which lines are only added, and the log. */
final class AnchorBook {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorBook.class);
    private static final int MANY = 5000;

    private final Path file;
    private final Duration every;
    private @Nullable Anchor last;
    private @Nullable String before;

    AnchorBook(Path folder, Duration every) {
        this.file = folder.resolve("anchors.txt");
        this.every = every;
    }

    Path file() {
        return file;
    }

    synchronized Anchor.File read() {
        try {
            return Anchor.read(Files.exists(file) ? Files.readAllLines(file) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Optional<Anchor> last() {
        remember();
        return Optional.ofNullable(last);
    }

    /** Writes an anchor when it is time, or when it must be. */
    synchronized void keep(Anchor head, boolean now) {
        remember();
        Anchor former = last;
        boolean moved = head.number() > 0 && (former == null || former.number() < head.number());
        if (moved && (now || former == null || due(former, head))) {
            write(head);
        }
    }

    private boolean due(Anchor former, Anchor head) {
        return head.number() - former.number() >= MANY
                || Instant.parse(former.at()).plus(every).isBefore(Instant.parse(head.at()));
    }

    private void write(Anchor head) {
        String line = head.line(before == null ? Anchor.BEGIN : before);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            LOG.info("audit chain: {} entries, head {}", head.number(), head.hash());
            last = head;
            before = line;
        } catch (IOException e) {
            LOG.error("the audit chain has no anchor at {}: {} cannot be written", head.number(), file, e);
        }
    }

    private void remember() {
        if (before == null) {
            Anchor.File known = read();
            before = known.last();
            last = known.anchors().isEmpty() ? null : known.anchors().getLast();
        }
    }
}
