package th.samnak.meetings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;

/** One matter on the agenda of a meeting, what was resolved on it, and whether that has been done. */
@Embeddable
public class AgendaItem {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_TEXT = 8000;

    @Enumerated(EnumType.STRING) @Column(name = "heading") private Heading heading;
    @Column(name = "subject") private String subject;
    @Column(name = "discussion") private String discussion = "";
    @Column(name = "resolution") private String resolution = "";
    @Column(name = "owner") private @Nullable PersonId owner;
    @Column(name = "due_on") private @Nullable LocalDate dueOn;
    @Column(name = "done") private boolean done;

    @NullUnmarked
    protected AgendaItem() {} // for JPA

    /** @throws RuleViolation when the subject is missing or too long */
    public AgendaItem(Heading heading, String subject) {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw RuleViolation.of("agenda", "meetings.error.agenda-subject");
        }
        this.heading = heading;
        this.subject = subject.strip();
    }

    /** @throws RuleViolation when somebody is to do what has not been resolved, or a text is too long */
    void record(String said, String resolved, Optional<PersonId> by, Optional<LocalDate> due) {
        if (by.isPresent() && resolved.isBlank()) {
            throw RuleViolation.of("resolution", "meetings.error.resolution-missing");
        }
        discussion = limited("discussion", said);
        resolution = limited("resolution", resolved);
        owner = by.orElse(null);
        dueOn = due.orElse(null);
    }

    /** @throws RuleViolation when nobody has anything to do here */
    void settle() {
        if (!waits()) {
            throw new RuleViolation("meetings.error.not-now");
        }
        done = true;
    }

    /** Whoever was to do what was resolved gives it up to somebody else; the day stays. */
    void handOver(PersonId from, PersonId to) {
        if (waits() && from.equals(owner)) {
            owner = to;
        }
    }

    public Heading heading() {
        return heading;
    }

    public String subject() {
        return subject;
    }

    public String discussion() {
        return discussion;
    }

    public String resolution() {
        return resolution;
    }

    public Optional<PersonId> owner() {
        return Optional.ofNullable(owner);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public boolean done() {
        return done;
    }

    /** Whether somebody still has to do what was resolved. */
    public boolean waits() {
        return owner != null && !done;
    }

    private static String limited(String field, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw RuleViolation.of(field, "meetings.error.too-long", LONGEST_TEXT);
        }
        return text.strip();
    }
}
