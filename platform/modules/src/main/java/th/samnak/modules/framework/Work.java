package th.samnak.modules.framework;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * Something a function does while it starts or stops, on a thread of its own that ends with it: it may hang without holding up
 * the caller, and what it leaves in thread locals goes with the thread.
 */
final class Work {

    /** What is done. */
    interface Task {
        void run() throws Exception;
    }

    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Thread thread;
    private volatile @Nullable Throwable failure;

    private Work(String name, Task task) {
        thread = Thread.ofPlatform().name(name).daemon().unstarted(() -> run(task));
        thread.setContextClassLoader(Work.class.getClassLoader());
    }

    static Work begin(String name, Task task) {
        Work work = new Work(name, task);
        work.thread.start();
        return work;
    }

    /** Whether it has ended within that time. */
    boolean await(Duration limit) {
        try {
            return thread.join(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !thread.isAlive();
        }
    }

    /** What it threw, once it is over. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    void giveUp() {
        thread.interrupt();
        await(LAST_WORDS);
    }

    /** Where in the bundle's own code it is just now. */
    String whereIn(Bundle bundle) {
        return Stream.of(thread.getStackTrace())
                .filter(frame -> isOf(bundle, frame.getClassName()))
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .findFirst()
                .orElse(bundle.getSymbolicName());
    }

    // everything that a stranger's code may throw, linkage errors included, has to become a reason in words
    private void run(Task task) {
        try {
            task.run();
        } catch (Throwable e) {
            failure = e;
        }
    }

    private static boolean isOf(Bundle bundle, String className) {
        return bundle.getState() != Bundle.UNINSTALLED
                && !className.startsWith("java.")
                && bundle.getEntry(className.replace('.', '/') + ".class") != null;
    }
}
