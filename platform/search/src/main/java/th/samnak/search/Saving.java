package th.samnak.search;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the index on the disk every few seconds, and tells the watch what is there. */
final class Saving {

    private static final Logger LOG = LoggerFactory.getLogger(Saving.class);
    private static final int SECONDS = 5;

    private final Supplier<IndexFiles> files;
    private final AtomicBoolean unsaved = new AtomicBoolean();
    private final AtomicInteger fillings = new AtomicInteger();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("samnak-search-save").factory());
    private volatile SaveWatch watch = SaveWatch.NOBODY;

    Saving(Supplier<IndexFiles> files) {
        this.files = files;
        timer.scheduleWithFixedDelay(this::save, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void watchedBy(SaveWatch newcomer) {
        watch = newcomer;
    }

    void changed() {
        unsaved.set(true);
    }

    /** The index has gone back to its last save. */
    void wentBack() {
        watch.again();
    }

    /** What changes during the work is read once more afterwards, for the work may have read it before and put it after. */
    void filling(Runnable work) {
        fillings.incrementAndGet();
        try {
            work.run();
            changed();
        } finally {
            watch.again();
            fillings.decrementAndGet();
        }
    }

    /** What fails is tried again with the next save. */
    synchronized void save() {
        if (!unsaved.getAndSet(false)) {
            return;
        }
        try {
            IndexFiles now = files.get();
            List<String> notes = fillings.get() == 0 ? watch.held() : List.of();
            now.commit();
            watch.saved(notes);
        } catch (IOException | RuntimeException e) {
            unsaved.set(true);
            LOG.warn("the search index could not be saved: {}", e.toString());
        }
    }

    void end() {
        timer.shutdownNow();
    }
}
