package th.samnak.api.modules;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.OfficeModule;
import th.samnak.api.Subscription;

/** What runs now. Read-only; needed by the shell, the web and the administration only. */
@ProviderType
public interface ModuleRegistry {

    /**
     * Running functions in menu order, and the parts of the platform that ask for permissions
     * ({@link OfficeModule#partOfPlatform()}); an immutable snapshot, never null.
     */
    List<OfficeModule> modules();

    /**
     * Tells the listener after every change. It is called on the thread that made the change, must be quick and must not
     * throw; a listener that throws is logged and kept. It must not wait for a lock that the thread of a request may hold.
     * What a bundle forgot to close is closed when it stops.
     */
    Subscription onChange(Runnable whenChanged);
}
