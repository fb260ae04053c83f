package th.samnak.correspondence.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Lines;
import th.samnak.correspondence.letter.domain.Wording;

/** บัญชีหนังสือขอทำลาย of one agency and year, and how far it has come (ระเบียบงานสารบรรณ ข้อ 66–70). */
@Entity
@Table(name = "correspondence_destructions")
public class DestructionList {

    @Id private String id;
    @Version private long version;
    private UnitId unit;
    @Column(name = "year_be") private int year;
    @Enumerated(EnumType.STRING) private DestructionState state;
    private int items;
    @Column(name = "made_on") private LocalDate madeOn;
    @Convert(converter = Lines.class) private List<String> committee;
    @Column(name = "decided_by") private String decidedBy;
    @Column(name = "asked_on") private @Nullable LocalDate askedOn;
    @Column(name = "consent_on") private @Nullable LocalDate consentOn;
    @Column(name = "record_text") private String record;

    protected DestructionList() {} // for JPA

    /** @param items how many letters stand on it, at least one */
    public DestructionList(String id, UnitId agency, int year, int items, LocalDate madeOn) {
        if (items < 1) {
            throw new RuleViolation("correspondence.error.nothing-due");
        }
        this.id = id;
        this.unit = agency;
        this.year = year;
        this.state = DestructionState.LISTED;
        this.items = items;
        this.madeOn = madeOn;
        this.committee = List.of();
        this.decidedBy = "";
        this.record = "";
    }

    /** @param least how many members the rules ask for */
    public void appoint(List<PersonId> members, int least) {
        if (members.stream().distinct().count() < least) {
            throw RuleViolation.of("members", "correspondence.error.committee", least);
        }
        take(DestructionState.LISTED, DestructionState.COMMITTEE_REVIEW);
        committee = members.stream().distinct().map(PersonId::value).toList();
    }

    /** The committee is at work on it, and the person is a member. */
    public void reviewedBy(PersonId person) {
        if (state != DestructionState.COMMITTEE_REVIEW) {
            throw new RuleViolation("correspondence.error.not-now");
        }
        if (!committee().contains(person)) {
            throw new RuleViolation("correspondence.error.not-member");
        }
    }

    /** The head decides; who sits in the committee does not. */
    public void decide(PersonId head, String name) {
        if (committee().contains(head)) {
            throw new RuleViolation("correspondence.error.own-list");
        }
        take(DestructionState.COMMITTEE_REVIEW, DestructionState.HEAD_DECIDED);
        decidedBy = name;
    }

    /** @throws RuleViolation on {@code on} when it is still to come, or before there was a list */
    public void askArchives(LocalDate on, LocalDate today) {
        between("on", on, madeOn, today);
        take(DestructionState.HEAD_DECIDED, DestructionState.ARCHIVES_CONSULT);
        askedOn = on;
    }

    /** @param answered empty when they kept silent; days: after how many days silence is consent */
    public void approve(Optional<LocalDate> answered, LocalDate today, int days) {
        answered.ifPresent(day -> between("answeredOn", day, Optional.ofNullable(askedOn).orElse(today), today));
        LocalDate silence = Optional.ofNullable(askedOn).orElse(today).plusDays(days);
        if (answered.isEmpty() && !today.isAfter(silence)) {
            throw new RuleViolation("correspondence.error.archives-time", days);
        }
        take(DestructionState.ARCHIVES_CONSULT, DestructionState.APPROVED);
        consentOn = answered.orElse(today);
    }

    public void carryOut(String how) {
        String words = Wording.required("record", how, 2000);
        take(DestructionState.APPROVED, DestructionState.DESTROYED);
        record = words;
    }

    private static void between(String field, LocalDate day, LocalDate first, LocalDate today) {
        if (day.isAfter(today)) {
            throw RuleViolation.of(field, "correspondence.error.future-date");
        }
        if (day.isBefore(first)) {
            throw RuleViolation.of(field, "correspondence.error.too-early");
        }
    }

    private void take(DestructionState from, DestructionState to) {
        if (state != from) {
            throw new RuleViolation("correspondence.error.not-now");
        }
        state = to;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UnitId unit() {
        return unit;
    }

    public int year() {
        return year;
    }

    public DestructionState state() {
        return state;
    }

    public int items() {
        return items;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public List<PersonId> committee() {
        return committee.stream().map(PersonId::new).toList();
    }

    public Optional<LocalDate> askedOn() {
        return Optional.ofNullable(askedOn);
    }

    public Optional<LocalDate> consentOn() {
        return Optional.ofNullable(consentOn);
    }
}
