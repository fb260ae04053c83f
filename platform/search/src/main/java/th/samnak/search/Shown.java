package th.samnak.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** Whoever asks sees what was put before; only after a change is there anything to do. */
final class Shown {

    private final AtomicLong written = new AtomicLong();
    private volatile long shown;

    void outdated() {
        written.incrementAndGet();
    }

    void refresh(IndexFiles index) throws IOException {
        if (shown < written.get()) {
            synchronized (written) {
                long now = written.get();
                if (shown < now) {
                    index.searchers().maybeRefreshBlocking();
                    shown = now;
                }
            }
        }
    }
}
