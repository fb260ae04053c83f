package th.samnak.web.http;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what went wrong under a short number that a person can read out on the telephone. */
public final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger("samnak.failure");
    // without letters and digits that are taken for each other
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FailureLog() {}

    /** @return the number under which the log holds the failure */
    public static String write(Throwable failure, String where) {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        LOG.error("Failure {}: {}", reference, where, failure);
        return reference.toString();
    }
}
