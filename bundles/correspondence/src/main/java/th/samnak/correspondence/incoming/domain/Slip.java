package th.samnak.correspondence.incoming.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.letter.domain.Wording;

/** A slip that goes with a letter to one person: the matter is assigned to them, or they are to read it. */
@Entity
@Table(name = "correspondence_slips")
public class Slip {

    /** What the person is to do. */
    public enum Purpose {
        ASSIGNMENT,
        CIRCULATION
    }

    @Id private String id;
    @Version private long version;
    @Column(name = "letter_id") private String letterId;
    @Enumerated(EnumType.STRING) private Purpose purpose;
    private PersonId person;
    private String note;
    @Column(name = "due_on") private @Nullable LocalDate dueOn;
    @Column(name = "made_at") private Instant madeAt;
    @Column(name = "done_at") private @Nullable Instant doneAt;
    private String remark;

    protected Slip() {} // for JPA

    public Slip(
            String id,
            String letterId,
            Purpose purpose,
            PersonId person,
            String note,
            Optional<LocalDate> dueOn,
            Instant madeAt) {
        this.id = id;
        this.letterId = letterId;
        this.purpose = purpose;
        this.person = person;
        this.note = Wording.optional("note", note, 2000);
        this.dueOn = dueOn.orElse(null);
        this.madeAt = madeAt;
        this.remark = "";
    }

    /** Read, or done. */
    public void done(String words, Instant when) {
        if (doneAt != null) {
            throw new RuleViolation("correspondence.error.not-now");
        }
        remark = Wording.optional("remark", words, 2000);
        doneAt = when;
    }

    /** Was not read, or done, after all. */
    public void open() {
        doneAt = null;
        remark = "";
    }

    /** Goes to somebody else, who has as much time as was left. @throws RuleViolation when it is done */
    public void handOver(PersonId to) {
        if (doneAt != null) {
            throw new RuleViolation("correspondence.error.not-now");
        }
        person = to;
    }

    public String id() {
        return id;
    }

    public String letterId() {
        return letterId;
    }

    public boolean assignment() {
        return purpose == Purpose.ASSIGNMENT;
    }

    public PersonId person() {
        return person;
    }

    public String note() {
        return note;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public String remark() {
        return remark;
    }

    public boolean overdue(LocalDate today) {
        return doneAt == null && dueOn != null && dueOn.isBefore(today);
    }
}
