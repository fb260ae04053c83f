package th.samnak.documents.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The folder of the store: {@code ab/abcdef…} by checksum, and {@code incoming} for what is still being received. */
final class Shelf {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final Path incoming;

    /** Sweeps away what an interrupted run left half received. */
    Shelf(Path folder) throws IOException {
        this.folder = folder;
        this.incoming = Files.createDirectories(folder.resolve("incoming"));
        try (Stream<Path> left = Files.list(incoming)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
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
