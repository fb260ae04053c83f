package th.samnak.web.words;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Reads the messages of every bundle of the house as it starts, before its services are there, so that no screen ever shows a
 * key in place of its word; and forgets them when it stops.
 */
public final class BundleWords implements BundleTrackerCustomizer<Long>, AutoCloseable {

    private final Words words;
    private final BundleTracker<Long> tracker;

    public BundleWords(BundleContext context, Words words) {
        this.words = words;
        this.tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    @Override
    public @Nullable Long addingBundle(Bundle bundle, BundleEvent event) {
        if (!ours(bundle)) {
            return null;
        }
        words.learn(bundle.getBundleId(), MessageFiles.of(bundle));
        return bundle.getBundleId();
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Long id) {}

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Long id) {
        words.forget(id);
    }

    @Override
    public void close() {
        tracker.close();
    }

    private static boolean ours(Bundle bundle) {
        String name = bundle.getSymbolicName();
        String imports = bundle.getHeaders("").get(Constants.IMPORT_PACKAGE);
        return name != null && name.startsWith("th.samnak.") || imports != null && imports.contains("th.samnak.api");
    }
}
