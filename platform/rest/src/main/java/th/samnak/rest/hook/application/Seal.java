package th.samnak.rest.hook.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what leaves. The secret of each subscription is reckoned from a key that lies beside the database, so that no copy of the
 * database tells it.
 */
final class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final byte[] key;

    Seal(byte[] key) {
        this.key = key.clone();
    }

    /** The key of this system; made when it is first asked for. */
    static Seal in(Path data) {
        Path file = data.resolve("keys").resolve("webhooks.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return new Seal(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        Files.createDirectories(file.getParent());
        try {
            if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, HexFormat.of().formatHex(fresh), StandardOpenOption.CREATE);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // theirs counts
        }
    }

    /** The secret of a subscription, as the other system has it. */
    String secret(String of) {
        return "whs_" + Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, of));
    }

    /** The header: {@code t=<seconds>,v1=<HMAC-SHA256 over "seconds.body" in hexadecimal>}. */
    static String signature(String secret, long seconds, String body) {
        return "t=" + seconds + ",v1="
                + HexFormat.of().formatHex(mac(secret.getBytes(StandardCharsets.UTF_8), seconds + "." + body));
    }

    private static byte[] mac(byte[] with, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(with, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
