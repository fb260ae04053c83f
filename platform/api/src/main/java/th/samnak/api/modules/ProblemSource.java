package th.samnak.api.modules;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;

/**
 * A part of the platform that knows why a function cannot run, registered as an OSGi service: the persistence when migrations
 * failed, for example. The installer gives up waiting as soon as one is told, and shows the sentence to the administrator.
 */
@ConsumerType
public interface ProblemSource {

    /** What stands in the way of that function now, one sentence in Thai for the administrator; empty when nothing does. */
    Optional<String> problem(ModuleId module);
}
