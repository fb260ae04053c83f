package th.samnak.documents.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of the store: {@code ab/abcdef…} by checksum, {@code incoming} for what is still being received, {@code going} for
 * what is being destroyed.
 */
final class Shelf {

    private static final int BUFFER = 64 * 1024;
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Path incoming;
    private final Path going;
    private final Recent recent;

    /** Sweeps away what an interrupted run left half received or half destroyed. */
    Shelf(Path folder, Recent recent) throws IOException {
        this.folder = folder;
        this.incoming = Files.createDirectories(folder.resolve("incoming"));
        this.going = Files.createDirectories(folder.resolve("going"));
        this.recent = recent;
        for (Path file : in(incoming)) {
            Files.deleteIfExists(file);
        }
        for (Path file : in(going)) {
            destroy(file);
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Where the text of a file is kept once it was read. */
    Path text(String sha256) {
        return folder.resolve("texts").resolve(sha256.substring(0, 2)).resolve(sha256 + ".gz");
    }

    Path newIncoming() throws IOException {
        return Files.createTempFile(incoming, "in", ".part");
    }

    long freeBytes() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** Copies until the end or until one byte more than the limit; returns how many, or -1 beyond the limit. */
    static long copy(Reading from, Path to, long limit, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                total += read;
                if (total > limit) {
                    return -1;
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return total;
    }

    /** What the content is read by; failures of the sender are not failures of the disk. */
    @FunctionalInterface
    interface Reading {
        int read(byte[] buffer);
    }

    /** Puts a received file in its place; the same content is kept once. */
    void keep(Path received, String sha256) throws IOException {
        try (FileChannel channel = FileChannel.open(received, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        place(received, sha256);
    }

    private synchronized void place(Path received, String sha256) throws IOException {
        recent.came(sha256);
        Path place = path(sha256);
        Files.createDirectories(place.getParent());
        if (!Files.exists(place)) {
            try {
                Files.move(received, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException e) {
                // somebody stored the same content in this moment
                Files.deleteIfExists(received);
            }
        }
    }

    /** Destroys a file unless it came in a moment ago; one that is not there counts as destroyed. */
    boolean remove(String sha256) throws IOException {
        Path leaving = going.resolve(sha256);
        synchronized (this) {
            if (recent.holds(sha256)) {
                return false;
            }
            if (!Files.exists(path(sha256))) {
                return true;
            }
            Files.move(path(sha256), leaving, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        destroy(leaving);
        if (Files.exists(text(sha256))) {
            destroy(text(sha256));
        }
        return true;
    }

    /** Overwritten first, so that the bytes do not lie about in free blocks of an ordinary disk. */
    private static void destroy(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate(BUFFER);
            for (long left = channel.size(); left > 0; left -= BUFFER) {
                zeros.clear().limit((int) Math.min(left, BUFFER));
                while (zeros.hasRemaining()) {
                    channel.write(zeros);
                }
            }
            channel.force(true);
        }
        Files.delete(file);
    }

    /** Every file in its place. */
    List<Path> all() throws IOException {
        try (Stream<Path> found = Files.find(folder, 2, (file, about) -> about.isRegularFile() && isPlace(file))) {
            return found.toList();
        }
    }

    private boolean isPlace(Path file) {
        String name = file.getFileName().toString();
        return isChecksum(name) && file.equals(path(name));
    }

    static boolean isChecksum(String text) {
        return CHECKSUM.matcher(text).matches();
    }

    String checksum(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
