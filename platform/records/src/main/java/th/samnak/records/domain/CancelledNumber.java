package th.samnak.records.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Numbering.Cancelled;
import th.samnak.api.numbering.Series;

/** A number that was issued and then given up; it stays in the register with its reason. */
@Entity
@Table(name = "records_cancelled_numbers")
public class CancelledNumber {

    private static final int LONGEST_REASON = 500;

    @Id
    private String id;

    @Column(name = "series_id")
    private String series;

    @Column(name = "cancelled_number")
    private int number;

    private String reason;
    private String account;

    @Column(name = "cancelled_at")
    private Instant at;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected CancelledNumber() {}

    /** @throws RuleViolation when the reason is blank or longer than 500 characters */
    public CancelledNumber(Series of, int number, String reason, String account, Instant at) {
        if (reason.isBlank()) {
            throw RuleViolation.of("reason", "records.number.reason-missing");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw RuleViolation.of("reason", "records.number.reason-too-long", LONGEST_REASON);
        }
        this.id = key(of, number);
        this.series = NumberSeries.key(of);
        this.number = number;
        this.reason = reason.strip();
        this.account = account;
        this.at = at;
    }

    public static String key(Series of, int number) {
        return NumberSeries.key(of) + "#" + number;
    }

    public Cancelled told() {
        return new Cancelled(number, reason, account, at);
    }
}
