package th.samnak.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;

/** One act on a secret, never changed: by whom, as what, on what order. */
@Entity
@Table(name = "privacy_ledger")
public class LedgerLine {

    /** What was done; message key {@code privacy.act.<NAME>}. */
    public enum Act {
        ENTERED,
        RAISED,
        LOWERED,
        DECLASSIFIED,
        REVIEW_SET,
        REVIEWED,
        COPIED,
        LOST,
        FOUND
    }

    /** Who, as printed. @param basis order or delegation it rests on, may be empty */
    public record Hand(PersonId person, String name, String capacity, String basis) {}

    @Id
    private String id;

    @Column(name = "control_id")
    private String control;

    @Column(name = "seq_no")
    private long seq;

    @Column(name = "made_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_level")
    private Secrecy before;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_level")
    private Secrecy after;

    private String reason;
    private PersonId person;

    @Column(name = "person_name")
    private String name;

    private String capacity;
    private String basis;

    @Column(name = "copy_no")
    private int copy;

    @Version
    private long version;

    @NullUnmarked
    protected LedgerLine() {} // for JPA

    public LedgerLine(String id, String control, long seq, Instant at, Act act, Secrecy before, Secrecy after, String reason, Hand hand) {
        this.id = id;
        this.control = control;
        this.seq = seq;
        this.at = at;
        this.act = act;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.person = hand.person();
        this.name = hand.name();
        this.capacity = hand.capacity();
        this.basis = hand.basis();
    }

    public LedgerLine ofCopy(int number) {
        copy = number;
        return this;
    }

    public String id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public Act act() {
        return act;
    }

    public Secrecy before() {
        return before;
    }

    public Secrecy after() {
        return after;
    }

    public String reason() {
        return reason;
    }

    public String name() {
        return name;
    }

    public String capacity() {
        return capacity;
    }

    public String basis() {
        return basis;
    }

    public int copy() {
        return copy;
    }
}
