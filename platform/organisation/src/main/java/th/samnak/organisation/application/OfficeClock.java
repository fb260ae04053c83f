package th.samnak.organisation.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The office's clock, in Thailand's time. Everything that dates, expires or computes asks it and nothing else, so that a test or
 * a rehearsal can set the date; that is possible only in a system started with {@code -Dsamnak.clock.adjustable=true}.
 */
@Component(service = {Clock.class, OfficeClock.class})
public final class OfficeClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private static final Clock MACHINE = Clock.systemUTC();

    private final boolean adjustable;
    private volatile Duration ahead = Duration.ZERO;

    @Activate
    public OfficeClock() {
        this(Boolean.getBoolean("samnak.clock.adjustable"));
    }

    OfficeClock(boolean adjustable) {
        this.adjustable = adjustable;
    }

    /** Whether the time may be set. */
    public boolean adjustable() {
        return adjustable;
    }

    /** Goes on from that moment. */
    public void set(Instant moment) {
        if (!adjustable) {
            throw new IllegalStateException("the clock of this system cannot be set");
        }
        ahead = Duration.between(MACHINE.instant(), moment);
    }

    /** Goes back to the machine's time. */
    public void clear() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return MACHINE.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : new Elsewhere(this, zone);
    }

    private static final class Elsewhere extends Clock {

        private final Clock office;
        private final ZoneId zone;

        Elsewhere(Clock office, ZoneId zone) {
            this.office = office;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Elsewhere(office, other);
        }

        @Override
        public Instant instant() {
            return office.instant();
        }
    }
}
