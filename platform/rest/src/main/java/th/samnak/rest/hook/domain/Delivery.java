package th.samnak.rest.hook.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something that is to be told to another system, or has been. */
@Entity
@Table(name = "rest_deliveries")
public class Delivery {

    private static final int LONGEST_FAILURE = 500;
    /** After each try in vain; after the last it is given up. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(20), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1),
            Duration.ofHours(4), Duration.ofHours(12), Duration.ofHours(24));

    /** What has become of it; the message key is {@code rest.delivery.<STATE>}. */
    public enum State {
        WAITING,
        DELIVERED,
        /** The owner may not see the record, or has no account any more. */
        WITHHELD,
        GIVEN_UP
    }

    @Id
    private String id;

    @Column(name = "hook_id")
    private String hook;

    private String event;

    @Column(name = "about_record")
    private String record;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int tries;

    @Column(name = "next_at")
    private Instant next;

    @Column(name = "done_at")
    private @Nullable Instant done;

    private @Nullable Integer status;
    private String failure = "";

    @Version
    private long version;

    @NullUnmarked
    protected Delivery() {} // for JPA

    /** @param record its id; empty for a trial */
    public Delivery(String id, String hook, String event, String record, Instant now) {
        this.id = id;
        this.hook = hook;
        this.event = event;
        this.record = record;
        this.happenedAt = now;
        this.next = now;
    }

    public void delivered(int with, Instant now) {
        state = State.DELIVERED;
        status = with;
        failure = "";
        done = now;
    }

    public void withheld(Instant now) {
        state = State.WITHHELD;
        done = now;
    }

    /** @param with what was answered, empty when nothing was; forGood: whether trying again is of no use */
    public void failed(Optional<Integer> with, String why, boolean forGood, Instant now) {
        status = with.orElse(null);
        failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
        if (forGood || tries >= PAUSES.size()) {
            state = State.GIVEN_UP;
            done = now;
        } else {
            next = now.plus(PAUSES.get(tries));
        }
        tries++;
    }

    /** Somebody wants it told once more. */
    public void again(Instant now) {
        state = State.WAITING;
        tries = 0;
        next = now;
        done = null;
    }

    public String id() {
        return id;
    }

    public String hook() {
        return hook;
    }

    public String event() {
        return event;
    }

    public String record() {
        return record;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public State state() {
        return state;
    }

    public int tries() {
        return tries;
    }

    public Instant next() {
        return next;
    }

    public Optional<Integer> status() {
        return Optional.ofNullable(status);
    }

    public String failure() {
        return failure;
    }
}
