package th.samnak.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import th.samnak.api.documents.FileReferences;
import th.samnak.api.documents.FileStore;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Transactions;

/**
 * Keeps files in memory. It believes the name about the kind of a file; texts are the bytes themselves. A released file goes
 * after the commit, when it knows the transactions, unless one of the {@link #ask references} still names it.
 */
public final class MemoryFileStore implements FileStore {

    private static final long LIMIT_BYTES = 1L << 20;

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<FileReferences> references = new CopyOnWriteArrayList<>();
    private final Consumer<Runnable> whenDone;

    public MemoryFileStore() {
        this.whenDone = Runnable::run;
    }

    public MemoryFileStore(Transactions transactions) {
        this.whenDone = transactions::afterCommit;
    }

    /** From now on, what these name is kept. */
    public void ask(FileReferences named) {
        references.add(named);
    }

    /** Whether the bytes are still there. */
    public boolean holds(String sha256) {
        return files.containsKey(sha256);
    }

    @Override
    public void release(String sha256) {
        whenDone.accept(() -> {
            if (references.stream().allMatch(owner -> owner.named(Set.of(sha256)).isEmpty())) {
                files.remove(sha256);
            }
        });
    }

    @Override
    public StoredFile put(String name, InputStream content) {
        byte[] bytes = read(content);
        if (bytes.length == 0 || bytes.length > LIMIT_BYTES) {
            throw RuleViolation.of("file", bytes.length == 0 ? "documents.error.empty" : "documents.error.too-large", name);
        }
        String sha256 = sha256(bytes);
        files.put(sha256, bytes);
        String type = URLConnection.guessContentTypeFromName(name);
        return new StoredFile(sha256, name, type == null ? "application/octet-stream" : type, bytes.length);
    }

    @Override
    public InputStream open(String sha256) {
        return new ByteArrayInputStream(found(sha256));
    }

    @Override
    public boolean intact(String sha256) {
        return sha256(found(sha256)).equals(sha256);
    }

    @Override
    public Optional<String> text(String sha256) {
        return Optional.of(new String(found(sha256), StandardCharsets.UTF_8));
    }

    @Override
    public long limitBytes() {
        return LIMIT_BYTES;
    }

    private byte[] found(String sha256) {
        byte[] bytes = files.get(sha256);
        if (bytes == null) {
            throw new NotFound("file");
        }
        return bytes;
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
