package th.samnak.modules.framework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.modules.Traces;

/**
 * The functions' bundles. Their location names the function and the checksum of the jar, so that it can be told whether the
 * framework holds what the journal says. Nothing else in the framework is ever stopped, refreshed or removed.
 */
public final class Bundles {

    private static final Logger LOG = LoggerFactory.getLogger(Bundles.class);
    private static final String PREFIX = "samnak:";
    private static final Duration STOPPING = Duration.ofSeconds(10);
    private static final int REFRESH_SECONDS = 30;

    private final BundleContext context;

    public Bundles(BundleContext context) {
        this.context = context;
    }

    public static boolean isFunction(Bundle bundle) {
        return bundle.getLocation().startsWith(PREFIX);
    }

    public List<Bundle> all() {
        return Stream.of(context.getBundles()).filter(Bundles::isFunction).toList();
    }

    public List<Bundle> of(ModuleId id) {
        return all().stream().filter(bundle -> bundle.getLocation().startsWith(PREFIX + id + ":")).toList();
    }

    public Optional<Bundle> find(ModuleId id, String sha256) {
        return Optional.ofNullable(context.getBundle(location(id, sha256)));
    }

    /** Puts the jar into the framework, or finds it there. It is not started. */
    public Bundle install(ModuleId id, String sha256, Path jar) throws BundleException, IOException {
        Optional<Bundle> there = find(id, sha256);
        if (there.isPresent()) {
            return there.get();
        }
        try (InputStream in = Files.newInputStream(jar)) {
            return context.installBundle(location(id, sha256), in);
        }
    }

    /** Stops the bundle, within a time limit: one that will not stop is left to itself. */
    public void stop(Bundle bundle) {
        Work work = Work.begin("samnak-stop-" + bundle.getSymbolicName(), () -> bundle.stop(Bundle.STOP_TRANSIENT));
        if (!work.await(STOPPING)) {
            LOG.error("{} does not stop: it hangs at {}", bundle.getSymbolicName(), work.whereIn(bundle));
            work.giveUp();
        } else {
            work.failure().ifPresent(e -> LOG.warn("{} complained while stopping: {}", bundle.getSymbolicName(), Traces.text(e)));
        }
    }

    /** Stops and removes the bundles and lets go of their classes. */
    public void uninstall(Collection<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            stop(bundle);
            Work work = Work.begin("samnak-uninstall-" + bundle.getSymbolicName(), bundle::uninstall);
            if (!work.await(STOPPING)) {
                work.giveUp();
                LOG.error("{} could not be removed in time", bundle.getSymbolicName());
            }
            work.failure().ifPresent(e -> LOG.error("{} could not be removed: {}", bundle.getSymbolicName(), Traces.text(e)));
        }
        Collection<Bundle> pending = new HashSet<>(wiring().getRemovalPendingBundles());
        pending.retainAll(bundles);
        refresh(pending);
    }

    /**
     * Renews the wiring of these bundles and of the functions that use their packages, and waits for it. Where a bundle of the
     * platform hangs on them nothing is renewed: the platform never restarts because a function came or went.
     */
    public void refresh(Collection<Bundle> bundles) {
        if (bundles.isEmpty()) {
            return;
        }
        List<String> platform = wiring().getDependencyClosure(bundles).stream()
                .filter(bundle -> !isFunction(bundle))
                .map(Bundle::getSymbolicName)
                .toList();
        if (!platform.isEmpty()) {
            LOG.warn("{} stay wired until the next start, because {} uses them", bundles, platform);
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        wiring().refreshBundles(bundles, event -> done.countDown());
        try {
            if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                LOG.error("the framework did not refresh {} in time", bundles);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Other functions that cannot run without the packages of this one. */
    public Set<String> neededBy(ModuleId id) {
        return of(id).stream()
                .map(bundle -> bundle.adapt(BundleWiring.class))
                .filter(wiring -> wiring != null)
                .flatMap(wiring -> wiring.getProvidedWires("osgi.wiring.package").stream())
                .filter(Bundles::isNeeded)
                .map(wire -> wire.getRequirer().getBundle())
                .filter(user -> isFunction(user) && user.getState() == Bundle.ACTIVE)
                .map(Bundles::moduleOf)
                .filter(other -> !other.equals(id.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The function's name in the bundle's location. */
    public static String moduleOf(Bundle bundle) {
        return bundle.getLocation().split(":")[1];
    }

    private static boolean isNeeded(BundleWire wire) {
        return !"optional".equals(wire.getRequirement().getDirectives().get(Constants.RESOLUTION_DIRECTIVE))
                && !"dynamic".equals(wire.getRequirement().getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
    }

    private static String location(ModuleId id, String sha256) {
        return PREFIX + id + ":" + sha256;
    }

    private FrameworkWiring wiring() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }
}
