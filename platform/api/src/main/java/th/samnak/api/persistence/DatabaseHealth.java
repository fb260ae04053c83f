package th.samnak.api.persistence;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.ModuleId;

/** How it stands with the database, for the health page and for the list of functions. */
@ProviderType
public interface DatabaseHealth {

    /** Whether the database answers a trivial question now; takes five seconds at most, and never throws. */
    boolean answers();

    /** Which database it is, without any password, for example {@code Derby 10.17.1.0, data/db}. */
    String describe();

    /** Units whose door could not be opened, with the reason in words (Thai, then English); never null. */
    Map<ModuleId, String> problems();
}
