package th.samnak.audit.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import th.samnak.audit.chain.Hashes;

/**
 * Vouches for entries from when they are written until they are sealed, by a key that lies beside the database and not in it: who
 * can write to the database alone cannot have an entry sealed.
 */
final class Stamp {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int SALT = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private Stamp(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The key of the folder, made when there is none; only the system's own account may read it. */
    static Stamp in(Path folder) {
        Path file = folder.resolve("key");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                byte[] fresh = new byte[BYTES];
                RANDOM.nextBytes(fresh);
                Files.createFile(file, ownersOnly());
                Files.writeString(file, HexFormat.of().formatHex(fresh), StandardOpenOption.TRUNCATE_EXISTING);
            }
            return new Stamp(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    String of(Kept entry) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(Hashes.bytes(entry.time(), entry.kind(), entry.who(), entry.what())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String salt() {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
