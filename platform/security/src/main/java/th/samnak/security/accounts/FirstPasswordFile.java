package th.samnak.security.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import th.samnak.api.Settings;

/** {@code first-password.txt} in the data folder: the first administrator's password, until it has been replaced. */
public final class FirstPasswordFile {

    public static final String ADMINISTRATOR = "admin";

    private final Path file;

    private FirstPasswordFile(Path file) {
        this.file = file;
    }

    public static FirstPasswordFile in(Settings settings) {
        return new FirstPasswordFile(settings.data().resolve("first-password.txt"));
    }

    /** Writes the password on a line of its own; nobody but the owner of the file may read it. */
    public void write(String password) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(
                    file, password + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the file once the first administrator has another password. */
    public void forget(String account) {
        if (account.equals(ADMINISTRATOR)) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
