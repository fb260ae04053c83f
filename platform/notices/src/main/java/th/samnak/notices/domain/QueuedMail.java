package th.samnak.notices.domain;

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

/** A mail that is to leave, or has left. What is in it is made from its notice when it leaves. */
@Entity
@Table(name = "notices_mails")
public class QueuedMail {

    private static final int LONGEST_FAILURE = 500;
    /** After each try in vain; after the last it is given up. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4),
            Duration.ofHours(12), Duration.ofHours(24));

    /** What has become of it. */
    public enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    @Id
    private String id;

    @Column(name = "notice_id")
    private @Nullable String notice;

    private String address;
    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int tries;

    @Column(name = "next_at")
    private Instant next;

    @Column(name = "done_at")
    private @Nullable Instant done;

    private String failure = "";

    @Version
    private long version;

    @NullUnmarked
    protected QueuedMail() {} // for JPA

    private QueuedMail(String id, @Nullable String notice, String address, @Nullable String code, Instant now) {
        this.id = id;
        this.notice = notice;
        this.address = address;
        this.code = code;
        this.next = now;
    }

    public static QueuedMail of(String id, String notice, String address, Instant now) {
        return new QueuedMail(id, notice, address, null, now);
    }

    /** One that brings the code with which its address is confirmed. */
    public static QueuedMail withCode(String id, String address, String code, Instant now) {
        return new QueuedMail(id, null, address, code, now);
    }

    public void sent(Instant now) {
        state = State.SENT;
        done = now;
        code = null;
    }

    /** @param forGood whether the server will never take it */
    public void failed(String why, boolean forGood, Instant now) {
        failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
        if (forGood || tries >= PAUSES.size()) {
            state = State.GIVEN_UP;
            done = now;
            code = null;
        } else {
            next = now.plus(PAUSES.get(tries));
            tries++;
        }
    }

    public String id() {
        return id;
    }

    public Optional<String> notice() {
        return Optional.ofNullable(notice);
    }

    public String address() {
        return address;
    }

    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public State state() {
        return state;
    }

    public Instant next() {
        return next;
    }

    public String failure() {
        return failure;
    }
}
