package th.samnak.documents.file;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Files that came in a moment ago: the record that is to name them may not be committed yet. */
final class Recent {

    private static final long MOMENT_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final LongSupplier nanos;
    private final Map<String, Long> came = new HashMap<>();

    /** @param nanos as {@link System#nanoTime} */
    Recent(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void came(String sha256) {
        long now = nanos.getAsLong();
        came.values().removeIf(then -> now - then > MOMENT_NANOS);
        came.put(sha256, now);
    }

    synchronized boolean holds(String sha256) {
        Long then = came.get(sha256);
        return then != null && nanos.getAsLong() - then <= MOMENT_NANOS;
    }
}
