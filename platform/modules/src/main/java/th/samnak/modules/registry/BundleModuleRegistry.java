package th.samnak.modules.registry;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import th.samnak.api.OfficeModule;
import th.samnak.api.Subscription;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.modules.Subscriptions;

/** One for each bundle that asks, so that what the bundle subscribed goes with it. */
@Component(scope = ServiceScope.BUNDLE)
public final class BundleModuleRegistry implements ModuleRegistry {

    private final RunningModules running;
    private final Subscriptions subscriptions = new Subscriptions();

    @Activate
    public BundleModuleRegistry(@Reference RunningModules running) {
        this.running = running;
    }

    @Override
    public List<OfficeModule> modules() {
        return running.modules();
    }

    @Override
    public Subscription onChange(Runnable whenChanged) {
        return subscriptions.keep(running.onChange(whenChanged));
    }

    @Deactivate
    void forget() {
        subscriptions.closeAll();
    }
}
