package th.samnak.correspondence.demo.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that the demonstration moves along its story. */
final class PastClock extends Clock {

    private final Clock present;
    private Instant now;

    PastClock(Clock present) {
        this.present = present;
        this.now = present.instant();
    }

    void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
