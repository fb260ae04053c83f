package th.samnak.correspondence.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Wording;

/** A line of a register. Number, letter and dates never change; only การปฏิบัติ and หมายเหตุ are filled in, and it may be cancelled. */
@Entity
@Table(name = "correspondence_register")
public class RegisterEntry {

    @Id private String id;
    @Version private long version;
    private UnitId unit;
    @Enumerated(EnumType.STRING) private RegisterKind kind;
    @Column(name = "year_be") private int year;
    @Column(name = "entry_no") private int number;
    @Column(name = "letter_id") private @Nullable String letterId;
    @Embedded private Headings headings;
    @Column(name = "action_taken") private String action;
    private String remark;
    @Column(name = "registered_at") private Instant registeredAt;
    @Column(name = "registered_on") private LocalDate registeredOn;
    @Column(name = "registered_by") private String registeredBy;
    @Column(name = "cancel_reason") private @Nullable String cancelReason;

    protected RegisterEntry() {} // for JPA

    /** @param letterId empty for a line taken over from another register, and for a spoiled number */
    public RegisterEntry(
            String id, Series series, RegisterKind kind, int number, Optional<String> letterId, Headings headings, Stamp stamp) {
        this.id = id;
        this.unit = series.unit();
        this.kind = kind;
        this.year = series.year();
        this.number = number;
        this.letterId = letterId.orElse(null);
        this.headings = headings;
        this.action = "";
        this.remark = "";
        this.registeredAt = stamp.at();
        this.registeredOn = stamp.on();
        this.registeredBy = stamp.account();
    }

    /** When and by whom it was written. */
    public record Stamp(Instant at, LocalDate on, String account) {}

    public void annotate(String what, String words) {
        action = Wording.optional("action", what, 500);
        remark = Wording.optional("remark", words, 500);
    }

    /** The letter has another level now: its line is masked, or no more. */
    public void classify(Secrecy level) {
        headings = headings.at(level);
    }

    /** The number stays and is never used again. @param reason must not be blank */
    public void cancel(String reason) {
        if (cancelReason != null) {
            throw new RuleViolation("correspondence.error.cancelled");
        }
        cancelReason = Wording.required("reason", reason, 500);
    }

    public String id() {
        return id;
    }

    public UnitId unit() {
        return unit;
    }

    public RegisterKind kind() {
        return kind;
    }

    public int year() {
        return year;
    }

    public int number() {
        return number;
    }

    public Optional<String> letterId() {
        return Optional.ofNullable(letterId);
    }

    public Headings headings() {
        return headings;
    }

    public String action() {
        return action;
    }

    public String remark() {
        return remark;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public String cancelReason() {
        return cancelReason == null ? "" : cancelReason;
    }
}
