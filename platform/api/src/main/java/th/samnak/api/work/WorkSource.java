package th.samnak.api.work;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;

/** What a function knows to wait for people besides decisions, which are matters of approvals; registered as an OSGi service. */
@ConsumerType
public interface WorkSource {

    ModuleId module();

    /** What waits for the caller, the most pressing first; empty for a caller without the permission. @param limit at most how many */
    List<Work> waiting(int limit);
}
