package th.samnak.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until the test moves it; in Bangkok, as the platform's own. */
public final class TestClock extends Clock {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final ZoneId zone;
    private volatile Instant now;

    private TestClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** @param localTime as on the wall in Bangkok, for example {@code 2026-08-03T09:30} */
    public static TestClock at(String localTime) {
        return new TestClock(LocalDateTime.parse(localTime).atZone(BANGKOK).toInstant(), BANGKOK);
    }

    public void set(String localTime) {
        now = LocalDateTime.parse(localTime).atZone(zone).toInstant();
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }
}
