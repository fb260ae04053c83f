package th.samnak.api.time;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells {@link ViewedDay} which day the browser session that is served on this thread has turned to; registered by the web bundle. */
@ConsumerType
public interface ViewedDaySource {

    /** Empty outside a browser session, and when it looks at today. */
    Optional<LocalDate> other();
}
