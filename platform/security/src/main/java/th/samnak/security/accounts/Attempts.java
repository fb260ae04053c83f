package th.samnak.security.accounts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.persistence.Database;
import th.samnak.security.domain.SignInRecord;

/** Counts attempts to sign in by name, whether or not there is an account of that name. */
@Component(service = Attempts.class)
public final class Attempts {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final Duration TIDIED_EVERY = Duration.ofHours(1);

    private final Database database;
    private final Clock clock;
    private final SignInSettings settings;
    private volatile Instant lastTidied = Instant.EPOCH;
    private final Lock[] stripes =
            IntStream.range(0, 64).mapToObj(i -> new ReentrantLock()).toArray(Lock[]::new);

    @Activate
    public Attempts(@Reference(target = "(unit=security)") Database database, @Reference Clock clock) {
        this(database, clock, SignInSettings.read());
    }

    public Attempts(Database database, Clock clock, SignInSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /** Runs the attempts of one name one after the other, so that many at once cannot outrun the count. */
    public <T> T inTurn(String name, Supplier<T> attempt) {
        Lock stripe = stripes[Math.floorMod(name.hashCode(), stripes.length)];
        stripe.lock();
        try {
            return attempt.get();
        } finally {
            stripe.unlock();
        }
    }

    /** How long the name is still locked, empty when it is not. */
    public Optional<Duration> locked(String name) {
        Instant now = clock.instant();
        return database.read(em -> Optional.ofNullable(em.find(SignInRecord.class, name)))
                .flatMap(record -> record.lockedUntil(now))
                .map(until -> Duration.between(now, until));
    }

    public void failed(String name) {
        Instant now = clock.instant();
        database.change(em -> {
            forgetOldOnes(em, now);
            record(em, name).failed(now, settings.failuresAllowed(), settings.lock());
        });
    }

    public void succeeded(String name) {
        with(name, record -> record.succeeded(clock.instant()));
    }

    public void unlock(String name) {
        with(name, SignInRecord::unlock);
    }

    /** What is known of all names, by name. */
    public Map<String, SignInRecord> all() {
        return database.read(em -> em.createQuery("select r from SignInRecord r", SignInRecord.class)
                .getResultStream()
                .collect(Collectors.toMap(SignInRecord::name, Function.identity())));
    }

    /** Names that failed long ago and never signed in: somebody's guesses. */
    private void forgetOldOnes(EntityManager em, Instant now) {
        if (lastTidied.plus(TIDIED_EVERY).isBefore(now)) {
            lastTidied = now;
            em.createQuery("delete from SignInRecord r where r.lastSignInAt is null and r.lastFailureAt < :longAgo")
                    .setParameter("longAgo", now.minus(FORGOTTEN_AFTER))
                    .executeUpdate();
        }
    }

    private void with(String name, Consumer<SignInRecord> what) {
        database.change(em -> what.accept(record(em, name)));
    }

    private static SignInRecord record(EntityManager em, String name) {
        SignInRecord known = em.find(SignInRecord.class, name);
        if (known != null) {
            return known;
        }
        SignInRecord fresh = new SignInRecord(name);
        em.persist(fresh);
        return fresh;
    }
}
