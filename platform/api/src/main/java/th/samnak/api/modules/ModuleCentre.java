package th.samnak.api.modules;

import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.ModuleId;

/**
 * The one way to change what is installed: the drop folder, the console and the administration screen all end here. Every act
 * is journalled before it begins and after it ends, so that a crash in between is finished or undone at the next start. One act is
 * done at a time.
 *
 * <p>All methods refuse a caller without the permission to administer functions
 * ({@link th.samnak.api.errors.NotPermitted}). What cannot be done is told as {@link th.samnak.api.errors.RuleViolation}: another
 * act goes on for too long, the function is not known, the disk refuses. Nothing is ever null.
 */
@ProviderType
public interface ModuleCentre {

    /** Everything installed or available, by id. */
    List<InstalledModule> list();

    /**
     * Installs or updates the function in the jar and starts it. The running version of the same function is replaced; when
     * the new one cannot start, the old one is brought back and the reason is told. A function installed for the first time stays
     * when it does not start, {@link ModuleState#FAILED} with its reason.
     *
     * @param jar one OSGi bundle: its symbolic name ends in the function's id, it declares exactly one
     *     {@link th.samnak.api.OfficeModule}, and has neither activator, fragment host nor jars inside; read to its end and closed
     * @param fileName the name it came under, for messages and the journal only
     * @return the function as it stands afterwards
     * @throws th.samnak.api.errors.RuleViolation when the jar may not be let in, or an update did not start
     */
    InstalledModule install(InputStream jar, String fileName);

    /**
     * Installs a function that the distribution holds.
     *
     * @throws th.samnak.api.errors.RuleViolation when it holds none of that name, or it is installed already
     */
    InstalledModule installAvailable(ModuleId id);

    /** Starts an installed function and waits until it is whole; it is started again at each start of the system. */
    InstalledModule start(ModuleId id);

    /**
     * Stops a function until somebody starts it.
     *
     * @throws th.samnak.api.errors.RuleViolation when another function needs it
     */
    InstalledModule stop(ModuleId id);

    /**
     * Removes the function; its data stay where they are, to be found again when it is installed again.
     *
     * @throws th.samnak.api.errors.RuleViolation when another function needs it
     */
    void remove(ModuleId id);

    /** Raised when an act has begun or ended, so that open screens ask {@link #list} again. */
    record ModulesChanged() {}
}
