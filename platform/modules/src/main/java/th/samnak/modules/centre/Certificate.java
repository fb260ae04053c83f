package th.samnak.modules.centre;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.osgi.framework.wiring.BundleWiring;
import th.samnak.api.ModuleId;
import th.samnak.modules.framework.Bundles;
import th.samnak.modules.journal.Standing;

/**
 * Whether a function leaves nothing behind when it goes.
 *
 * @param retained the rounds whose classes are still in memory, with the way they were let go
 * @param holders threads that still hold one of them, as far as can be told
 * @param problem why the rounds were broken off, empty when they were not
 */
public record Certificate(
        int rounds,
        List<String> retained,
        List<String> holders,
        long metaspaceBeforeBytes,
        long metaspaceAfterBytes,
        Duration took,
        String problem) {

    private static final long TOLERANCE_BYTES = 4L << 20;

    public long growthBytes() {
        return metaspaceAfterBytes - metaspaceBeforeBytes;
    }

    public boolean clean() {
        return problem.isEmpty() && retained.isEmpty() && growthBytes() <= TOLERANCE_BYTES;
    }

    /** The rounds themselves: odd ones take the bundle out and put it in again, even ones update it in place. */
    static final class Rounds {

        private static final int WARM_UP = 2;
        private static final Duration WARM_UP_COLLECTING = Duration.ofSeconds(2);
        private static final Duration BETWEEN = Duration.ofMillis(250);
        private static final int SLOWEST = 12;

        private final Bundles bundles;
        private final Installer installer;
        private final ModuleId id;
        private final Standing standing;
        private final Duration patience;
        private final List<Trace> traces = new ArrayList<>();
        private long began;
        private long metaspaceBefore;
        private String problem = "";
        private int done;

        /** @param patience how long to wait for open pages to let go of what they showed */
        Rounds(Bundles bundles, Installer installer, ModuleId id, Standing standing, Duration patience) {
            this.bundles = bundles;
            this.installer = installer;
            this.id = id;
            this.standing = standing;
            this.patience = patience;
        }

        private record Trace(String round, WeakReference<ClassLoader> loader) {}

        /** @return why they were broken off */
        Optional<String> go(int rounds) {
            began = System.nanoTime();
            installer.bring(id, Optional.of(standing));
            for (int round = 1; round <= WARM_UP + rounds; round++) {
                if (round == WARM_UP + 1) {
                    collect(WARM_UP_COLLECTING);
                    traces.clear();
                    metaspaceBefore = metaspace();
                }
                Optional<String> failed = round(round - WARM_UP);
                if (failed.isPresent()) {
                    problem = failed.get();
                    return failed;
                }
                done = Math.max(0, round - WARM_UP);
            }
            return Optional.empty();
        }

        Certificate certificate() {
            collect(patience);
            List<ClassLoader> left = traces.stream()
                    .map(trace -> trace.loader().get())
                    .filter(loader -> loader != null)
                    .toList();
            return new Certificate(
                    done,
                    traces.stream().filter(it -> it.loader().get() != null).map(Trace::round).toList(),
                    holders(left),
                    metaspaceBefore,
                    metaspace(),
                    Duration.ofNanos(System.nanoTime() - began),
                    problem);
        }

        private Optional<String> round(int number) {
            boolean inPlace = number % 2 == 0;
            bundles.find(id, standing.sha256())
                    .map(bundle -> bundle.adapt(BundleWiring.class))
                    .map(BundleWiring::getClassLoader)
                    .ifPresent(loader -> traces.add(
                            new Trace(number + (inPlace ? " update" : " reinstall"), new WeakReference<>(loader))));
            return inPlace ? installer.update(id, standing) : installer.renew(id, standing);
        }

        private void collect(Duration limit) {
            long deadline = System.nanoTime() + limit.toNanos();
            for (int i = 1; i <= 2 || (anyLeft() && System.nanoTime() < deadline); i++) {
                System.gc();
                LockSupport.parkNanos(BETWEEN.multipliedBy(Math.min(i, SLOWEST)).toNanos());
            }
        }

        private boolean anyLeft() {
            return traces.stream().anyMatch(trace -> trace.loader().get() != null);
        }

        private static List<String> holders(List<ClassLoader> loaders) {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> loaders.contains(thread.getContextClassLoader()))
                    .map(Thread::getName)
                    .sorted()
                    .toList();
        }

        private static long metaspace() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().contains("Metaspace"))
                    .map(MemoryPoolMXBean::getUsage)
                    .collect(Collectors.summingLong(usage -> usage.getUsed()));
        }
    }
}
