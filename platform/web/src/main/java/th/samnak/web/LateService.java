package th.samnak.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A service that may come after us and go before us. The web must answer before the rest of the house stands, so it asks again
 * at each use in place of waiting.
 */
public final class LateService<T> implements Supplier<Optional<T>>, AutoCloseable {

    private final ServiceTracker<T, T> tracker;

    public LateService(BundleContext context, Class<T> type) {
        tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
    }

    @Override
    public Optional<T> get() {
        return Optional.ofNullable(tracker.getService());
    }

    @Override
    public void close() {
        tracker.close();
    }
}
