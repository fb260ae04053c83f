package th.samnak.web.http;

import com.vaadin.flow.server.DefaultErrorHandler;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.security.SecureRandom;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what went wrong under a short number that a person can read out on the telephone. */
public final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger("samnak.failure");
    // without letters and digits that are taken for each other
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final int DEEPEST = 20;
    private static final Set<String> GONE = Set.copyOf(DefaultErrorHandler.SOCKET_EXCEPTIONS);
    private static final SecureRandom RANDOM = new SecureRandom();

    private FailureLog() {}

    /** @return the number under which the log holds the failure */
    public static String write(Throwable failure, String where) {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        LOG.error("Failure {}: {}", reference, where, Told.of(failure, 0));
        return reference.toString();
    }

    /** Whether all that happened is that the browser no longer listens: a closed tab, a page left while it was loading. */
    public static boolean isBrowserGone(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            String name = cause.getClass().getName();
            if (cause instanceof ClosedChannelException
                    || cause instanceof IOException && (name.endsWith(".EofException") || GONE.contains(name))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** What a failure tells, without the failure: a log that keeps it would keep the classes of a function that has gone. */
    private static final class Told extends Exception {

        private static final long serialVersionUID = 1L;

        private final String text;

        private Told(String text, @Nullable Throwable cause) {
            super(text, cause, false, true);
            this.text = text;
        }

        static @Nullable Told of(@Nullable Throwable failure, int depth) {
            if (failure == null || depth > DEEPEST) {
                return null;
            }
            Told told = new Told(failure.toString(), of(failure.getCause(), depth + 1));
            told.setStackTrace(failure.getStackTrace());
            return told;
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
