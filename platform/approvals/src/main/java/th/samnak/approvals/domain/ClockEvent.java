package th.samnak.approvals.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.PersonId;

/** The time of a matter began, stood still or went on; append-only. */
@Entity
@Table(name = "approvals_clock")
public class ClockEvent {

    public enum Event {
        START,
        PAUSE,
        RESUME
    }

    @Id private String id;
    @Version private long version;
    private String matter;
    @Column(name = "seq_no") private long seq;
    @Enumerated(EnumType.STRING) private Event event;
    @Column(name = "on_day") private LocalDate day;
    @Column(name = "due_on") private @Nullable LocalDate due;
    private String reason;
    private PersonId person;

    @NullUnmarked
    protected ClockEvent() {} // for JPA

    public ClockEvent(String id, KeptMatter matter, long seq, Event event, LocalDate day, String reason, PersonId by) {
        this.id = id;
        this.matter = matter.id();
        this.seq = seq;
        this.event = event;
        this.day = day;
        this.due = matter.due().orElse(null);
        this.reason = reason.length() > 500 ? reason.substring(0, 500) : reason;
        this.person = by;
    }

    public Event event() {
        return event;
    }

    public LocalDate day() {
        return day;
    }

    /** By when the matter was due after it. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }
}
