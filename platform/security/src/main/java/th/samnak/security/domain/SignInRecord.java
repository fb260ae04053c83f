package th.samnak.security.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** How signing in under a name went; kept for names without an account as well, so that a lock does not betray which exist. */
@Entity
@Table(name = "security_sign_ins")
public class SignInRecord {

    @Id
    private String name;

    private int failures;

    @Column(name = "last_failure_at")
    private @Nullable Instant lastFailureAt;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "last_sign_in_at")
    private @Nullable Instant lastSignInAt;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected SignInRecord() {}

    public SignInRecord(String name) {
        this.name = name;
    }

    /** Counts a failure; the last one allowed locks the name. Failures longer ago than a lock lasts are forgotten. */
    public void failed(Instant now, int allowed, Duration lock) {
        if (lastFailureAt != null && lastFailureAt.plus(lock).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastFailureAt = now;
        if (failures >= allowed) {
            lockedUntil = now.plus(lock);
            failures = 0;
        }
    }

    public void succeeded(Instant now) {
        unlock();
        lastSignInAt = now;
    }

    public void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    public String name() {
        return name;
    }

    /** Until when signing in is refused, empty when it is not. */
    public Optional<Instant> lockedUntil(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(until -> until.isAfter(now));
    }

    public Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }
}
