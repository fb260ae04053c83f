package th.samnak.api.modules;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.OfficeModule;
import th.samnak.api.Subscription;

/** What runs now. Read-only; needed by the shell, the web and the administration only. */
@ProviderType
public interface ModuleRegistry {

    /** Running functions in menu order; an immutable snapshot, never null. */
    List<OfficeModule> modules();

    /**
     * Tells the listener after every change. It is called on the thread that made the change, must be quick and must not
     * throw; a listener that throws is logged and kept.
     */
    Subscription onChange(Runnable whenChanged);
}
