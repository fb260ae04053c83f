package th.samnak.web.signin;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Caller;

/**
 * Who is signed in, kept in the browser's session.
 *
 * @param mustChangePassword whether nothing else may be done first
 * @param checked state of the accounts when this was last compared with them, see {@link AccountWatch}
 */
public record SignedIn(Caller caller, boolean mustChangePassword, long checked) {

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

    SignedIn withPasswordChanged(long now) {
        return new SignedIn(caller, false, now);
    }

    SignedIn checkedAt(long state) {
        return new SignedIn(caller, mustChangePassword, state);
    }
}
