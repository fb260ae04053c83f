package th.samnak.approvals.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.PersonId;

/** A reminder that was sent: its id says which, so that none is sent twice. */
@Entity
@Table(name = "approvals_reminders")
public class Reminder {

    @Id private String id;
    @Version private long version;
    private String step;
    private PersonId person;
    private String mark;
    @Column(name = "sent_on") private LocalDate day;
    private String channel;

    @NullUnmarked
    protected Reminder() {} // for JPA

    /** @param mark which of them, for example {@code T-7}, {@code T+1}, {@code superior} @param channel empty when nobody took it */
    public Reminder(String step, String mark, PersonId person, LocalDate day, String channel) {
        this.id = id(step, mark);
        this.step = step;
        this.person = person;
        this.mark = mark;
        this.day = day;
        this.channel = channel;
    }

    public static String id(String step, String mark) {
        return step.strip() + "/" + mark;
    }

    public String mark() {
        return mark;
    }

    public LocalDate day() {
        return day;
    }

    public PersonId person() {
        return person;
    }
}
