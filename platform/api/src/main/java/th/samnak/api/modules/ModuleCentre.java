package th.samnak.api.modules;

import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.ModuleId;

/**
 * The one way to change what is installed: the drop folder, the console and the administration screen all end here. Every act
 * is journalled before it begins and after it ends, so that a crash in between is finished or undone at the next start.
 *
 * <p>All methods refuse a caller without the permission to administer functions
 * ({@link th.samnak.api.errors.NotPermitted}); what cannot be done is told as {@link th.samnak.api.errors.RuleViolation}.
 */
@ProviderType
public interface ModuleCentre {

    /** Everything installed or available, by id; never null. */
    List<InstalledModule> list();

    /**
     * Installs or updates the function in the jar and starts it. The running version of the same function is replaced; when
     * the new one cannot start, the old one is brought back and the reason is told.
     *
     * @param jar the bundle; read to its end and closed
     * @param fileName the name it came under, for messages and the journal only
     * @return the function as it stands afterwards
     */
    InstalledModule install(InputStream jar, String fileName);

    /** Installs a function that the distribution holds and that is not installed. */
    InstalledModule installAvailable(ModuleId id);

    InstalledModule start(ModuleId id);

    InstalledModule stop(ModuleId id);

    /** Removes the function; its data stay where they are, to be found again when it is installed again. */
    void remove(ModuleId id);

    /** Raised when an act has begun or ended, so that open screens ask {@link #list} again. */
    record ModulesChanged() {}
}
