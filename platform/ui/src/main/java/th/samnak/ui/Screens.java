package th.samnak.ui;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.Subscription;

/** The screens that can be opened now; published by the web, for whoever builds a menu or a home page from them. */
@ProviderType
public interface Screens {

    /** The providers whose addresses are in force, by module; an immutable snapshot. */
    List<ViewProvider> providers();

    /**
     * Tells the listener after the addresses have changed, on the thread that made the change; it must be quick and must not
     * throw.
     */
    Subscription onChange(Runnable whenChanged);
}
