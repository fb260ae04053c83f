package th.samnak.modules.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Subscription;
import th.samnak.modules.Traces;

/** The modules that are registered now; one for the node. */
@Component(service = RunningModules.class, immediate = true)
public final class RunningModules {

    private static final Logger LOG = LoggerFactory.getLogger(RunningModules.class);

    private final BundleContext context;
    private final Map<ServiceReference<OfficeModule>, OfficeModule> registered = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile List<OfficeModule> snapshot = List.of();

    @Activate
    public RunningModules(BundleContext context) {
        this.context = context;
    }

    // takes the reference, not the service: asked for the service at the end, the component runtime would once more wake a
    // module that failed or hung at the beginning
    @Reference(
            service = OfficeModule.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void bindModule(ServiceReference<OfficeModule> reference) {
        OfficeModule module = context.getService(reference);
        if (module == null) {
            return;
        }
        synchronized (registered) {
            registered.put(reference, module);
            sort();
        }
        tell();
    }

    void unbindModule(ServiceReference<OfficeModule> reference) {
        boolean known;
        synchronized (registered) {
            known = registered.remove(reference) != null;
            sort();
        }
        if (known) {
            context.ungetService(reference);
            tell();
        }
    }

    List<OfficeModule> modules() {
        return snapshot;
    }

    /** What that bundle has registered. */
    public Optional<OfficeModule> of(Bundle bundle) {
        synchronized (registered) {
            return registered.entrySet().stream()
                    .filter(entry -> bundle.equals(entry.getKey().getBundle()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    /** Whether a part of the platform goes by that name. */
    public boolean isPlatform(ModuleId id) {
        return snapshot.stream().anyMatch(module -> module.partOfPlatform() && module.id().equals(id));
    }

    Subscription onChange(Runnable whenChanged) {
        // a wrapper of its own, so that closing one subscription never closes another of the same listener
        Runnable listener = whenChanged::run;
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void sort() {
        List<OfficeModule> sorted = new ArrayList<>();
        registered.values().stream()
                .sorted(Comparator.comparingInt(OfficeModule::menuOrder).thenComparing(OfficeModule::id))
                .filter(module -> firstOfItsName(sorted, module))
                .forEach(sorted::add);
        snapshot = List.copyOf(sorted);
    }

    private static boolean firstOfItsName(List<OfficeModule> before, OfficeModule module) {
        boolean first = before.stream().noneMatch(other -> other.id().equals(module.id()));
        if (!first) {
            LOG.error("two modules call themselves {}: {} is left out", module.id(), module.getClass().getName());
        }
        return first;
    }

    private void tell() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.error("a listener to changes of the functions failed: {}", Traces.text(e));
            }
        }
    }
}
