package th.samnak.meetings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** How many days before a meeting the members must be invited, from which day, by which law. Read only; rows are data. */
@Entity
@Table(name = "meetings_notice_rules")
public class NoticeRule {

    @Id private int id;
    @Version private long version;
    private int days;
    @Column(name = "valid_from") private LocalDate validFrom;
    @Column(name = "valid_to") private @Nullable LocalDate validTo;
    private String citation;
    private boolean verified;

    @NullUnmarked
    protected NoticeRule() {} // for JPA

    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The last day on which members may be invited to a meeting on that day. */
    public LocalDate lastDay(LocalDate meeting) {
        return meeting.minusDays(days);
    }

    public int days() {
        return days;
    }

    public String citation() {
        return citation;
    }

    public boolean verified() {
        return verified;
    }
}
