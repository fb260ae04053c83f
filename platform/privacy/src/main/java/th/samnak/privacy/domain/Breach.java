package th.samnak.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** เหตุละเมิดข้อมูลส่วนบุคคล, with the clock that runs from the moment it became known. */
@Entity
@Table(name = "privacy_breaches")
public class Breach {

    /** What has happened. @param affected about how many people; highRisk to their rights and freedoms */
    public record Event(Instant knownAt, String what, int affected, boolean highRisk, String measures) {}

    @Id
    private String id;

    private UnitId agency;

    @Column(name = "year_be")
    private int year;

    @Column(name = "entry_no")
    private int number;

    @Column(name = "known_at")
    private Instant knownAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private String figure;
    private String what;
    private int affected;

    @Column(name = "high_risk")
    private boolean highRisk;

    private String measures;

    @Column(name = "notified_at")
    private @Nullable Instant notifiedAt;

    @Column(name = "notified_how")
    private String notifiedHow;

    @Column(name = "people_told_at")
    private @Nullable Instant toldAt;

    @Column(name = "people_told_how")
    private String toldHow;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "noted_by")
    private PersonId by;

    @Version
    private long version;

    @NullUnmarked
    protected Breach() {} // for JPA

    public Breach(String id, Series series, int number, Event event, PersonId by) {
        this.id = id;
        this.agency = series.unit();
        this.year = series.year();
        this.number = number;
        this.knownAt = event.knownAt();
        this.what = event.what();
        this.affected = event.affected();
        this.highRisk = event.highRisk();
        this.measures = event.measures();
        this.notifiedHow = "";
        this.toldHow = "";
        this.by = by;
    }

    /** @param rule the figure by which it was reckoned */
    public Breach dueAt(Instant moment, String rule) {
        dueAt = moment;
        figure = rule;
        return this;
    }

    /** The office of the committee was told. @param how with the reason where it is late */
    public void notified(Instant when, String how) {
        open();
        if (notifiedAt != null || when.isBefore(knownAt)) {
            throw new RuleViolation("privacy.error.not-now");
        }
        notifiedAt = when;
        notifiedHow = how;
    }

    public void peopleTold(Instant when, String how) {
        open();
        toldAt = when;
        toldHow = how;
    }

    /** @throws RuleViolation when people at high risk were not told, or neither was the office and nothing says why */
    public void close(String outcome, Instant now) {
        open();
        if (highRisk && toldAt == null) {
            throw new RuleViolation("privacy.error.people-not-told");
        }
        if (highRisk && notifiedAt == null) {
            throw new RuleViolation("privacy.error.not-notified");
        }
        if (outcome.isBlank()) {
            throw RuleViolation.of("measures", "privacy.error.required");
        }
        measures = measures.isEmpty() ? outcome : measures + "\n" + outcome;
        closedAt = now;
    }

    private void open() {
        if (closedAt != null) {
            throw new RuleViolation("privacy.error.not-now");
        }
    }

    public boolean isOf(UnitId other) {
        return agency.equals(other);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number + "/" + year;
    }

    public Event event() {
        return new Event(knownAt, what, affected, highRisk, measures);
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String figure() {
        return figure;
    }

    public Optional<Instant> notifiedAt() {
        return Optional.ofNullable(notifiedAt);
    }

    public String notifiedHow() {
        return notifiedHow;
    }

    public Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    public String toldHow() {
        return toldHow;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
