package th.samnak.api.access;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells {@link Access} who is calling, where the call comes from a browser; registered by the web bundle. */
@ConsumerType
public interface CallerSource {

    /** The person whose browser session is being served on this thread, or empty. */
    Optional<Caller> current();
}
