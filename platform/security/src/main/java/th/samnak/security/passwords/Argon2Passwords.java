package th.samnak.security.passwords;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id, written as {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}: a hash carries its own cost, so that the cost can rise
 * while old hashes stay good until their owner signs in. At most four are computed at once, whatever arrives, which bounds the
 * memory that sign-ins can take.
 */
public final class Argon2Passwords {

    private static final Pattern WRITTEN =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Semaphore AT_ONCE = new Semaphore(4, true);

    private final Cost cost;
    private final SecureRandom random = new SecureRandom();

    /** @param memoryKib KiB of memory; passes over it; lanes computed side by side */
    public record Cost(int memoryKib, int passes, int lanes) {

        /** 19 MiB, two passes, one lane. */
        public static final Cost NOW = new Cost(19 * 1024, 2, 1);
    }

    public Argon2Passwords() {
        this(Cost.NOW);
    }

    public Argon2Passwords(Cost cost) {
        this.cost = cost;
    }

    /** The hash to keep; the password is left as it is. */
    public String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.memoryKib() + ",t=" + cost.passes() + ",p=" + cost.lanes() + "$"
                + encoder.encodeToString(salt) + "$" + encoder.encodeToString(compute(password, salt, cost, HASH_BYTES));
    }

    /**
     * Whether the password is the one that was hashed, compared in constant time.
     *
     * @throws IllegalArgumentException when the hash is not one of ours
     */
    public boolean matches(char[] password, String hash) {
        Matcher written = read(hash);
        byte[] salt = Base64.getDecoder().decode(written.group(4));
        byte[] kept = Base64.getDecoder().decode(written.group(5));
        return MessageDigest.isEqual(kept, compute(password, salt, costOf(written), kept.length));
    }

    /** Whether the hash was made at a lower cost than today's. */
    public boolean weak(String hash) {
        Cost then = costOf(read(hash));
        return then.memoryKib() < cost.memoryKib() || then.passes() < cost.passes();
    }

    private static Matcher read(String hash) {
        Matcher written = WRITTEN.matcher(hash);
        if (!written.matches()) {
            throw new IllegalArgumentException("not an Argon2id hash");
        }
        return written;
    }

    private static Cost costOf(Matcher written) {
        return new Cost(
                Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3)));
    }

    private static byte[] compute(char[] password, byte[] salt, Cost cost, int length) {
        byte[] text = utf8(password);
        byte[] out = new byte[length];
        AT_ONCE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.memoryKib())
                    .withIterations(cost.passes())
                    .withParallelism(cost.lanes())
                    .withSalt(salt)
                    .build());
            generator.generateBytes(text, out);
            return out;
        } finally {
            AT_ONCE.release();
            Arrays.fill(text, (byte) 0);
        }
    }

    /** Composed, so that a Thai password is the same from every keyboard. */
    private static byte[] utf8(char[] password) {
        String composed = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFKC);
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(composed);
        byte[] text = new byte[bytes.remaining()];
        bytes.get(text);
        Arrays.fill(bytes.array(), (byte) 0);
        return text;
    }
}
