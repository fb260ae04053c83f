package th.samnak.console.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the socket lies: {@code admin.sock} in the data folder, or, when that path is longer than a socket's may be, in a private
 * folder of its own whose name stands in {@code admin.path}.
 */
public final class SocketPlace {

    /** macOS allows 104 bytes with the closing zero, Linux 108. */
    private static final int LONGEST = 103;

    private SocketPlace() {}

    /** Where the server is to open it; a former one is forgotten. */
    public static Path choose(Path data) throws IOException {
        Path usual = data.resolve("admin.sock");
        Path pointer = data.resolve("admin.path");
        Files.deleteIfExists(usual);
        Files.deleteIfExists(pointer);
        if (fits(usual)) {
            return usual;
        }
        Path folder = Files.createTempDirectory(
                Path.of("/tmp"), "samnak-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path socket = folder.resolve("admin.sock");
        Files.writeString(pointer, socket + "\n");
        Files.setPosixFilePermissions(pointer, PosixFilePermissions.fromString("rw-------"));
        return socket;
    }

    /** Where the client finds it. */
    public static Path find(Path data) throws IOException {
        Path pointer = data.resolve("admin.path");
        return Files.isRegularFile(pointer) ? Path.of(Files.readString(pointer).strip()) : data.resolve("admin.sock");
    }

    /** Removes it with whatever was made for it. */
    public static void forget(Path data, Path socket) throws IOException {
        Files.deleteIfExists(socket);
        if (Files.deleteIfExists(data.resolve("admin.path"))) {
            Files.deleteIfExists(socket.getParent());
        }
    }

    private static boolean fits(Path socket) {
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }
}
