package th.samnak.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be indexed soon. One thread lets some of it gather, unless somebody asks for it, and takes all at once: the more
 * there is, the less each one costs. Whoever hands over while much is waiting waits too, so that the index never lags far behind.
 */
public final class Later {

    /** Reads records as they are now and puts them into the index. */
    public interface Filler {

        /** @throws RuntimeException when one of them cannot be read; it is then asked for each by itself */
        void fill(List<String> ids);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Later.class);
    private static final int MUCH = 200;
    private static final long PATIENCE_MILLIS = 1000;
    private static final long GATHERING_MILLIS = 100;

    private final Thread worker = Thread.ofPlatform().daemon().name("samnak-search-later").unstarted(this::work);
    private Map<Filler, Set<String>> waiting = new LinkedHashMap<>();
    private long handedOver;
    private long done;
    private int asking;
    private boolean ended;

    Later() {
        worker.setContextClassLoader(null);
        worker.start();
    }

    synchronized void take(Filler filler, String id) {
        if (done < handedOver - MUCH) {
            await(handedOver - MUCH, PATIENCE_MILLIS);
        }
        if (waiting.isEmpty()) {
            notifyAll();
        }
        waiting.computeIfAbsent(filler, any -> new LinkedHashSet<>()).add(id);
        handedOver++;
    }

    /** Waits until all that was handed over by now is indexed, or for so long. */
    synchronized boolean finish(long millis) {
        return Thread.currentThread() == worker || await(handedOver, millis);
    }

    /** @return whether all that was handed over has been taken up */
    boolean end(long millis) {
        boolean finished = finish(millis);
        synchronized (this) {
            ended = true;
            notifyAll();
            return finished;
        }
    }

    private synchronized boolean await(long goal, long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        asking++;
        notifyAll();
        try {
            for (long left = millis; done < goal && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            asking--;
        }
        return done >= goal;
    }

    private void work() {
        while (gathered()) {
            workOff();
        }
    }

    private synchronized boolean gathered() {
        try {
            while (waiting.isEmpty() && !ended) {
                wait();
            }
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GATHERING_MILLIS);
            for (long left = GATHERING_MILLIS; left > 0 && asking == 0 && !ended; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            return false;
        }
        return !ended;
    }

    // a method of its own, so that no filler is held while there is nothing to do
    private void workOff() {
        Map<Filler, Set<String>> taken;
        long goal;
        synchronized (this) {
            taken = waiting;
            waiting = new LinkedHashMap<>();
            goal = handedOver;
        }
        taken.forEach((filler, ids) -> fill(filler, new ArrayList<>(ids)));
        synchronized (this) {
            done = goal;
            notifyAll();
        }
    }

    /** One that cannot be read must not keep the others out. */
    private void fill(Filler filler, List<String> ids) {
        try {
            filler.fill(ids);
        } catch (RuntimeException | LinkageError e) {
            if (ids.size() > 1) {
                ids.forEach(id -> fill(filler, List.of(id)));
            } else {
                // its text alone: a kept exception would keep the whole function in memory
                LOG.error("{} did not reach the search index for now: {}", ids, e.toString());
            }
        }
    }
}
