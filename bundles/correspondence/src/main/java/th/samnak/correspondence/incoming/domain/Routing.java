package th.samnak.correspondence.incoming.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Wording;

/** A letter's way to one unit: to deal with it, or to know. */
@Entity
@Table(name = "correspondence_routings")
public class Routing {

    /** What the unit is to do. */
    public enum Part {
        OWNER,
        INFORMATION
    }

    /** How it stands there. */
    public enum State {
        SENT,
        ACCEPTED,
        REFUSED
    }

    @Id private String id;
    @Version private long version;
    @Column(name = "letter_id") private String letterId;
    private UnitId unit;
    @Enumerated(EnumType.STRING) private Part part;
    @Enumerated(EnumType.STRING) private State state;
    @Column(name = "unit_no") private @Nullable Integer number;
    private String note;
    @Column(name = "sent_at") private Instant sentAt;

    protected Routing() {} // for JPA

    public Routing(String id, String letterId, UnitId unit, Part part, String note, Instant sentAt) {
        this.id = id;
        this.letterId = letterId;
        this.unit = unit;
        this.part = part;
        this.state = State.SENT;
        this.note = Wording.optional("note", note, 2000);
        this.sentAt = sentAt;
    }

    public void accept(int given) {
        open();
        state = State.ACCEPTED;
        number = given;
    }

    public void refuse() {
        open();
        state = State.REFUSED;
    }

    private void open() {
        if (state != State.SENT) {
            throw new RuleViolation("correspondence.error.not-now");
        }
    }

    public String id() {
        return id;
    }

    public String letterId() {
        return letterId;
    }

    public UnitId unit() {
        return unit;
    }

    public boolean owner() {
        return part == Part.OWNER;
    }

    public State state() {
        return state;
    }

    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    public String note() {
        return note;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
