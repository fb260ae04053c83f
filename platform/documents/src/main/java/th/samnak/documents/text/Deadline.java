package th.samnak.documents.text;

import java.time.Duration;

/** Until when a file that a stranger sent may keep us busy. */
public final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** @throws TooSlow when the time is over */
    public void check() {
        if (System.nanoTime() - end > 0) {
            throw new TooSlow();
        }
    }

    /** The time is over. */
    public static final class TooSlow extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
