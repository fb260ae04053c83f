package th.samnak.console.client;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** What can be known to go wrong before anything has been touched, each in a sentence. */
final class Preflight {

    private static final long LEAST_FREE = 200L << 20;

    private final Path data;
    private final String address;
    private final int port;

    Preflight(Path data, String address, int port) {
        this.data = data;
        this.address = address;
        this.port = port;
    }

    /** Why it must not start now, or empty. */
    Optional<String> refusal() {
        return folder().or(this::space).or(this::inUse).or(this::portTaken);
    }

    private Optional<String> folder() {
        try {
            Files.createDirectories(data);
            Path trial = Files.createTempFile(data, ".may-write", "");
            Files.delete(trial);
            return Optional.empty();
        } catch (IOException e) {
            return told("console.data-not-writable", data);
        }
    }

    /** Asked of the folder itself: {@code FileStore} wants a mount table, which a container need not have. */
    private Optional<String> space() {
        File folder = data.toFile();
        long free = folder.getUsableSpace();
        boolean known = folder.getTotalSpace() > 0;
        return known && free < LEAST_FREE
                ? told("console.disk-full", data, free >> 20, LEAST_FREE >> 20)
                : Optional.empty();
    }

    /** The server holds a lock on this file as long as it lives, and the operating system takes it away when it dies. */
    private Optional<String> inUse() {
        try (FileChannel file = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            return lock == null ? told("console.data-in-use", data) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            return told("console.data-in-use", data);
        } catch (IOException e) {
            return told("console.data-not-writable", data);
        }
    }

    private Optional<String> portTaken() {
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return Optional.empty();
        } catch (IOException e) {
            return told("console.port-taken", port);
        }
    }

    private static Optional<String> told(String key, Object... arguments) {
        return Optional.of(Sentences.say(key, arguments));
    }
}
