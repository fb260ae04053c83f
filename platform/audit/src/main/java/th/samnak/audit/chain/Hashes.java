package th.samnak.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over lists of texts, each with its length before it, so that no two lists give the same bytes. */
public final class Hashes {

    /** What the first entry has before it. */
    public static final String GENESIS = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();
    private static final int MARK = 4;

    private Hashes() {}

    /** Lower-case hexadecimal. */
    public static String of(String... texts) {
        return HEX.formatHex(digest(texts));
    }

    /** The first 8 digits of {@link #of}: tells which of many texts differs, where another hash covers all of them. */
    public static String mark(String... texts) {
        return HEX.formatHex(digest(texts), 0, MARK);
    }

    /** The bytes that are hashed: for every text its length in bytes of UTF-8, a colon, the bytes, a line feed. */
    public static byte[] bytes(String... texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            all.append(text.getBytes(StandardCharsets.UTF_8).length).append(':').append(text).append('\n');
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] digest(String... texts) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(texts));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
