package th.samnak.rest.door;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** How many requests a token may make: so many in a minute, and all of them at once if it likes. */
final class Pace {

    private static final long MINUTE = 60_000_000_000L;
    private static final int MANY = 10_000;

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Left> left = new ConcurrentHashMap<>();

    Pace(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /** Takes one. @return how many are left, below zero when none was */
    int take(String token) {
        if (left.size() > MANY) {
            left.clear();
        }
        long now = nanos.getAsLong();
        return (int) Math.floor(left.merge(token, new Left(perMinute - 1.0, now), (before, fresh) -> before.less(now, perMinute))
                .count());
    }

    /** Seconds until there is one again. */
    int pause() {
        return Math.max(1, 60 / Math.max(1, perMinute));
    }

    private record Left(double count, long at) {

        Left less(long now, int most) {
            double filled = Math.min(most, (count < 0 ? count + 1 : count) + (double) (now - at) * most / MINUTE);
            return new Left(filled - 1, now);
        }
    }
}
