package th.samnak.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import th.samnak.ui.ViewProvider;
import th.samnak.web.flow.Routes;

/** Hands the screens of each function to the routes as it comes, and takes them away as it goes. */
final class ViewTracker implements ServiceTrackerCustomizer<ViewProvider, ViewProvider>, AutoCloseable {

    private final BundleContext context;
    private final Routes routes;
    private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();
    private final ServiceTracker<ViewProvider, ViewProvider> tracker;

    ViewTracker(BundleContext context, Routes routes) {
        this.context = context;
        this.routes = routes;
        this.tracker = new ServiceTracker<>(context, ViewProvider.class, this);
    }

    void open() {
        tracker.open();
    }

    /** The bundle that brings the screens of a function. */
    Optional<Bundle> bundle(String module) {
        return Optional.ofNullable(bundles.get(module));
    }

    @Override
    public ViewProvider addingService(ServiceReference<ViewProvider> reference) {
        ViewProvider provider = context.getService(reference);
        bundles.put(provider.module().value(), reference.getBundle());
        routes.add(provider);
        return provider;
    }

    @Override
    public void modifiedService(ServiceReference<ViewProvider> reference, ViewProvider provider) {}

    @Override
    public void removedService(ServiceReference<ViewProvider> reference, ViewProvider provider) {
        bundles.remove(provider.module().value());
        if (context.getBundle(0).getState() != Bundle.STOPPING) {
            routes.remove(provider);
        }
        context.ungetService(reference);
    }

    @Override
    public void close() {
        tracker.close();
    }
}
