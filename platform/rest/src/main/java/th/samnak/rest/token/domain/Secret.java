package th.samnak.rest.token.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token as the other system has it: {@code smk_<prefix>_<43 characters>}, of which 256 bits are chance. Such a secret needs no slow
 * hash.
 */
public record Secret(String prefix, String written) {

    private static final Pattern SHAPE = Pattern.compile("smk_([a-z0-9]{8})_[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int PREFIX = 8;

    public static Secret fresh(RandomGenerator random) {
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < PREFIX; i++) {
            prefix.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(
                prefix.toString(), "smk_" + prefix + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty when it does not look like one. */
    public static Optional<Secret> read(String written) {
        Matcher shape = SHAPE.matcher(written);
        return shape.matches() ? Optional.of(new Secret(shape.group(1), written)) : Optional.empty();
    }

    boolean is(String hash) {
        return MessageDigest.isEqual(hash.getBytes(StandardCharsets.US_ASCII), hash().getBytes(StandardCharsets.US_ASCII));
    }

    String hash() {
        return sha256(written.getBytes(StandardCharsets.UTF_8));
    }

    /** In lower-case hexadecimal. */
    public static String sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "smk_" + prefix + "_…";
    }
}
