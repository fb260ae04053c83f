package th.samnak.api.access;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells {@link Access} who is calling, where the call comes from a browser; registered by the web bundle. */
@ConsumerType
public interface CallerSource {

    /** The person whose browser session is being served on this thread, or empty. */
    Optional<Caller> current();

    /**
     * The browser session being served on this thread, signed in or not; compared with {@code equals} and never kept beyond
     * the call. With it {@link Access} tells work that this session's call began ({@code as}, {@code asSystem}) from a call of
     * another session that is served on the same thread in the midst of such work.
     */
    default Optional<Object> session() {
        return current().map(caller -> caller);
    }
}
