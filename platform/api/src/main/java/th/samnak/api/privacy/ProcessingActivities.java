package th.samnak.api.privacy;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** What a function does with personal data, registered as an OSGi service. */
@ConsumerType
public interface ProcessingActivities {

    /** Always the same; never empty. */
    List<ProcessingActivity> activities();
}
