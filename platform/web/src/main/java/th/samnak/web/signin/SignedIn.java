package th.samnak.web.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Caller;

/**
 * Who is signed in, kept in the browser's session.
 *
 * @param mustChangePassword whether nothing else may be done first
 * @param since when the session was opened, by the office's clock
 * @param renewed when the caller was last taken from the accounts, see {@link Renewal}
 */
public record SignedIn(Caller caller, boolean mustChangePassword, Instant since, Renewal.Mark renewed) {

    /** Name of the session's attribute. */
    public static final String ATTRIBUTE = "samnak.signed-in";

    public static Optional<SignedIn> in(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : read(session::getAttribute);
    }

    /** Reads the attribute; a session that has just ended holds nobody. */
    public static Optional<SignedIn> read(Function<String, @Nullable Object> attributes) {
        try {
            return attributes.apply(ATTRIBUTE) instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }
}
