package th.samnak.api.work;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** One list of everything that waits for the caller: what they are to decide, and what functions know besides. */
@ProviderType
public interface Works {

    /** The most pressing first. @param limit at most how many */
    List<Work> waiting(int limit);
}
