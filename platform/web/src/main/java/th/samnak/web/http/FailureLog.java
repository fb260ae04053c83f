package th.samnak.web.http;

import java.io.PrintWriter;
import java.io.StringWriter;
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
        // as text: a logging system that keeps the failure itself would keep the classes of a function that has gone
        LOG.error("Failure {}: {}\n{}", reference, where, text(failure));
        return reference.toString();
    }

    private static String text(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
