package th.samnak.documents.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Settings;
import th.samnak.api.documents.FileStore;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.persistence.Transactions;

/** The store in the folder {@code files} of the data folder. Nothing half written is ever to be seen. */
@Component(service = {FileStore.class, DiskFileStore.class})
public final class DiskFileStore implements FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(DiskFileStore.class);
    private static final long MEGABYTE = 1024L * 1024;

    /** Below this much free space a failed write is put down to the full disk. */
    private static final long NEARLY_FULL = 16 * MEGABYTE;

    private final Shelf shelf;
    private final Disposal disposal;
    private final Texts texts;
    private final Consumer<Runnable> whenDone;
    private final long limit;

    @Activate
    public DiskFileStore(@Reference Transactions transactions, @Reference FileOwners owners, @Reference Events events)
            throws IOException {
        this(Settings.read(), transactions::afterCommit, owners, System::nanoTime, sha256 -> events.publish(new TextRead(sha256)));
        owners.whenComplete(this::makeUp);
        texts.resume();
    }

    /** @param nanos as {@link System#nanoTime} */
    DiskFileStore(Settings settings, Consumer<Runnable> whenDone, FileOwners owners, LongSupplier nanos) throws IOException {
        this(settings, whenDone, owners, nanos, sha256 -> {});
    }

    /** @param textRead told of each file whose text was read in the background */
    DiskFileStore(Settings settings, Consumer<Runnable> whenDone, FileOwners owners, LongSupplier nanos, Consumer<String> textRead)
            throws IOException {
        Path folder = settings.data().resolve("files");
        this.shelf = new Shelf(folder, new Recent(nanos));
        this.disposal = new Disposal(shelf, owners, folder);
        this.texts = new Texts(shelf, folder, textRead);
        this.whenDone = whenDone;
        this.limit = settings.number("files.limit-mb", 100) * MEGABYTE;
    }

    /** On a thread of its own: a function that has just come must not wait until it has been asked. */
    private void makeUp() {
        if (disposal.pending()) {
            Thread.ofPlatform()
                    .daemon()
                    .name("samnak-released-files")
                    .inheritInheritableThreadLocals(false)
                    .start(disposal::finish);
        }
    }

    Texts texts() {
        return texts;
    }

    Disposal disposal() {
        return disposal;
    }

    @Override
    public StoredFile put(String name, InputStream content) {
        String clean = FileName.clean(name);
        try (InputStream in = content) {
            Path received = shelf.newIncoming();
            try {
                return receive(clean, in, received);
            } finally {
                Files.deleteIfExists(received);
            }
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private StoredFile receive(String name, InputStream in, Path received) throws IOException {
        MessageDigest digest = Shelf.sha256();
        long size = Shelf.copy(buffer -> read(in, buffer), received, limit, digest);
        if (size < 0) {
            throw new RuleViolation("documents.file.too-large", name, limit / MEGABYTE);
        }
        if (size == 0) {
            throw new RuleViolation("documents.file.empty", name);
        }
        Kind kind = Content.examine(received, name);
        String sha256 = HexFormat.of().formatHex(digest.digest());
        shelf.keep(received, sha256);
        String full = Kind.extension(name).isEmpty() ? name + "." + kind.extension() : name;
        return new StoredFile(sha256, full, kind.mediaType(), size);
    }

    /** The sender's failure must not look like the disk's. */
    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuntimeException refusal(IOException e) {
        LOG.error("A file could not be stored", e);
        try {
            boolean full = shelf.freeBytes() < NEARLY_FULL || String.valueOf(e.getMessage()).contains("No space left");
            return new RuleViolation(full ? "documents.file.disk-full" : "documents.file.not-written");
        } catch (IOException unknown) {
            e.addSuppressed(unknown);
            return new RuleViolation("documents.file.not-written");
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return new BufferedInputStream(Files.newInputStream(existing(sha256)));
        } catch (NoSuchFileException e) {
            throw new NotFound("file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean intact(String sha256) {
        try {
            return shelf.checksum(existing(sha256)).equals(sha256);
        } catch (NoSuchFileException e) {
            throw new NotFound("file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> text(String sha256) {
        existing(sha256);
        return Optional.of(texts.now(sha256).text()).filter(text -> !text.isEmpty());
    }

    @Override
    public Reading reading(String sha256) {
        existing(sha256);
        return texts.reading(sha256);
    }

    @Deactivate
    void stop() {
        texts.stop();
    }

    @Override
    public void release(String sha256) {
        if (Shelf.isChecksum(sha256)) {
            disposal.mark(sha256);
            whenDone.accept(() -> {
                // somebody else's look may have found it named and unmarked it before this commit
                disposal.mark(sha256);
                disposal.finish();
            });
        }
    }

    @Override
    public long limitBytes() {
        return limit;
    }

    private Path existing(String sha256) {
        if (!Shelf.isChecksum(sha256) || !Files.isRegularFile(shelf.path(sha256))) {
            throw new NotFound("file");
        }
        return shelf.path(sha256);
    }
}
