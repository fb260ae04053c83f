package th.samnak.privacy.domain;

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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;

/** A line of the register of control (ทขล.3): a record that is or was secret, for ever. */
@Entity
@Table(name = "privacy_controls")
public class Control {

    @Id
    private String id;

    @Column(name = "record")
    private String about;

    private UnitId agency;

    @Column(name = "year_be")
    private int year;

    @Column(name = "entry_no")
    private int number;

    @Enumerated(EnumType.STRING)
    private Secrecy secrecy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    private int copies;

    @Version
    private long version;

    @NullUnmarked
    protected Control() {} // for JPA

    public Control(String id, RecordId record, Series series, int number, Secrecy secrecy, Instant at, String account) {
        this.id = id;
        this.about = record.toString();
        this.agency = series.unit();
        this.year = series.year();
        this.number = number;
        this.secrecy = secrecy;
        this.enteredAt = at;
        this.enteredBy = account;
    }

    /** The record has another level now. A day of review belongs to the level it was set for. */
    public void become(Secrecy level) {
        secrecy = level;
        reviewOn = null;
    }

    /** @throws RuleViolation when the day is past, or it is no secret any more */
    public void reviewOn(LocalDate day, LocalDate today) {
        demandSecret();
        if (!day.isAfter(today)) {
            throw RuleViolation.of("reviewOn", "privacy.error.day-past");
        }
        reviewOn = day;
    }

    /** @return the number of the new copy, from 1 */
    public int copied() {
        demandSecret();
        copies++;
        return copies;
    }

    private void demandSecret() {
        if (!secrecy.isSecret()) {
            throw new RuleViolation("privacy.error.no-secret");
        }
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public RecordId about() {
        return RecordId.parse(about);
    }

    public UnitId agency() {
        return agency;
    }

    public int year() {
        return year;
    }

    public int number() {
        return number;
    }

    public Secrecy secrecy() {
        return secrecy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    public int copies() {
        return copies;
    }
}
