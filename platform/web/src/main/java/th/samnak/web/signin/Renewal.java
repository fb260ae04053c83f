package th.samnak.web.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import th.samnak.api.access.Caller;
import th.samnak.api.access.SignIn;
import th.samnak.api.organisation.UnitId;

/**
 * Keeps the person of a session as the accounts have them now, and ends the session of an account that has been blocked, closed
 * or reset. Asks when something about the accounts has changed, and now and then without being told.
 */
public final class Renewal {

    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(20);

    private final Supplier<Optional<SignIn>> signIn;
    private final Supplier<Optional<Clock>> clock;
    private final AtomicLong changes = new AtomicLong();

    /** @param nanoTime of {@link System#nanoTime()} */
    record Mark(long changes, long nanoTime) {}

    public Renewal(Supplier<Optional<SignIn>> signIn, Supplier<Optional<Clock>> clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    /** Something about accounts, grants or posts has changed. */
    public void accountsChanged() {
        changes.incrementAndGet();
    }

    Instant now() {
        return clock.get().map(Clock::instant).orElseGet(Instant::now);
    }

    Mark mark() {
        return new Mark(changes.get(), System.nanoTime());
    }

    /** The person of a session that begins anew. */
    Caller asNow(Caller caller) {
        return signIn.get().flatMap(service -> service.renew(caller, now())).orElse(caller);
    }

    /** The person as they stand now; empty when the session must end. */
    public Optional<SignedIn> renewed(HttpSession session, SignedIn who) {
        Mark now = mark();
        Mark last = who.renewed();
        boolean fresh = last.changes() == now.changes()
                && now.nanoTime() - last.nanoTime() < AT_LEAST_EVERY.toNanos();
        if (fresh || signIn.get().isEmpty()) {
            return Optional.of(who);
        }
        Optional<SignedIn> renewed = renewed(who, now);
        renewed.ifPresent(current -> current.keepIn(session));
        return renewed;
    }

    /**
     * The person as they stand after the last change, for a page that is told of it between two requests. A session that must end
     * ends at its next request.
     *
     * @param keep puts the person into the session
     */
    public Caller told(SignedIn who, Consumer<SignedIn> keep) {
        Mark now = mark();
        if (who.renewed().changes() == now.changes() || signIn.get().isEmpty()) {
            return who.caller();
        }
        Optional<SignedIn> renewed = renewed(who, now);
        renewed.ifPresent(keep);
        return renewed.map(SignedIn::caller).orElse(who.caller());
    }

    /** The person in another unit, if they work or act there; else as they were. */
    public SignedIn moved(SignedIn who, UnitId unit) {
        return signIn.get()
                .flatMap(service -> service.renew(who.caller().in(unit), who.since()))
                .map(person -> new SignedIn(person, who.mustChangePassword(), who.since(), mark()))
                .orElse(who);
    }

    private Optional<SignedIn> renewed(SignedIn who, Mark now) {
        return signIn.get()
                .flatMap(service -> service.renew(who.caller(), who.since()))
                .map(person -> new SignedIn(person, who.mustChangePassword(), who.since(), now));
    }
}
