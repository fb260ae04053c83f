package th.samnak.modules.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import th.samnak.api.ModuleId;
import th.samnak.modules.journal.Entry.Phase;

/**
 * What was done to the functions, in a file that only grows. A line is on the disk before {@link #begin} or {@link #end}
 * returns. It is the only truth about what is installed.
 *
 * @see "docs/decisions: own installer and journal"
 */
public final class Journal {

    private final Path file;
    private final InstantSource clock;
    private final List<Entry> entries = new ArrayList<>();

    private Journal(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Opens the journal, or begins one. A last line that a crash cut off is dropped: what it would have told did not happen.
     *
     * @throws IOException if it cannot be read, or a line before the last is not whole
     */
    public static Journal open(Path file, InstantSource clock) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Journal journal = new Journal(file, clock);
        if (Files.exists(file)) {
            journal.load(Files.readAllBytes(file));
        }
        return journal;
    }

    /** Everything written, oldest first. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The acts that were begun and neither ended nor undone, oldest first. */
    public synchronized List<Entry> unfinished() {
        Map<Long, Entry> open = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.phase() == Phase.BEGIN) {
                open.put(entry.number(), entry);
            } else {
                open.remove(entry.number());
            }
        }
        return List.copyOf(open.values());
    }

    /** The last line about each installed function that says how it stands; its {@link Entry#after()} is never empty. */
    public synchronized Map<ModuleId, Entry> standing() {
        Map<ModuleId, Entry> last = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.phase() != Phase.BEGIN && entry.act() != Act.REFUSE) {
                last.put(ModuleId.of(entry.module()), entry);
            }
        }
        last.values().removeIf(entry -> entry.after().isEmpty());
        return last;
    }

    public Optional<Standing> standing(ModuleId id) {
        return Optional.ofNullable(standing().get(id)).flatMap(Entry::after);
    }

    /** Whether anybody ever brought an act on that function to its end. */
    public synchronized boolean knows(ModuleId id) {
        return entries.stream()
                .anyMatch(entry -> entry.phase() == Phase.END
                        && entry.act() != Act.REFUSE
                        && entry.module().equals(id.value()));
    }

    public synchronized Entry begin(
            Act act, String account, ModuleId module, Optional<Standing> before, Optional<Standing> after)
            throws IOException {
        return append(new Entry(next(), Phase.BEGIN, act, clock.instant(), account, module.value(), before, after, ""));
    }

    public synchronized Entry end(Entry begun, Optional<Standing> now, String note) throws IOException {
        return append(begun.ended(Phase.END, clock.instant(), now, note));
    }

    public synchronized Entry undone(Entry begun, Optional<Standing> now, String note) throws IOException {
        return append(begun.ended(Phase.UNDONE, clock.instant(), now, note));
    }

    /** Notes a jar that was not let in. */
    public synchronized void refused(String account, String module, Standing offered, String why) throws IOException {
        append(new Entry(
                next(), Phase.END, Act.REFUSE, clock.instant(), account, module, Optional.empty(), Optional.of(offered), why));
    }

    private long next() {
        return entries.stream().mapToLong(Entry::number).max().orElse(0) + 1;
    }

    private Entry append(Entry entry) throws IOException {
        byte[] line = (entry.line() + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long length = channel.size();
            try {
                ByteBuffer bytes = ByteBuffer.wrap(line);
                channel.position(length);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(length);
                throw e;
            }
        }
        entries.add(entry);
        return entry;
    }

    private void load(byte[] bytes) throws IOException {
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                take(new String(bytes, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        if (start < bytes.length) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(start);
                channel.force(true);
            }
        }
    }

    private void take(String line) throws IOException {
        if (line.isBlank()) {
            return;
        }
        try {
            entries.add(Entry.parse(line));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " has a damaged line " + (entries.size() + 1), e);
        }
    }
}
