package th.samnak.approvals.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.Permission;
import th.samnak.api.access.Secrecy;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.approvals.Submission;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;

/** What is asked, and where it stands. */
@Entity
@Table(name = "approvals_matters")
public class KeptMatter {

    @Id private String id;
    @Version private long version;
    private int revision;
    @Column(name = "record_id") private String record;
    private String kind;
    private String module;
    private String permission;
    private UnitId unit;
    private PersonId proposer;
    @Column(name = "proposer_unit") private UnitId proposerUnit;
    private String title;
    @Enumerated(EnumType.STRING) private Secrecy secrecy;
    private int urgency;
    @Enumerated(EnumType.STRING) private Proposal proposal;
    @Column(name = "body") private String text;
    private @Nullable BigDecimal amount;
    private @Nullable PersonId concerns;
    @Enumerated(EnumType.STRING) private MatterState state;
    @Column(name = "round_no") private int round;
    @Column(name = "submitted_at") private Instant submittedAt;
    @Column(name = "due_on") private @Nullable LocalDate due;
    @Column(name = "days_left") private @Nullable Integer daysLeft;
    @Column(name = "ended_at") private @Nullable Instant endedAt;
    private @Nullable String parent;
    @Column(name = "acted_first") private String actedFirst;

    @NullUnmarked
    protected KeptMatter() {} // for JPA

    /** @param own where the proposer works */
    public KeptMatter(String id, MatterKind kind, Submission what, PersonId proposer, UnitId own, Instant now) {
        this.id = id;
        this.record = what.record().toString();
        this.kind = kind.id();
        this.module = kind.module().value();
        this.permission = kind.permission().key();
        this.proposer = proposer;
        this.proposerUnit = own;
        this.proposal = what.asks().orElse(kind.proposal());
        this.state = MatterState.OPEN;
        this.round = 0;
        this.actedFirst = what.actedFirst() ? "yes" : "no";
        this.parent = what.within().orElse(null);
        propose(what, null, now);
    }

    /** It begins its way, for the first time or anew. */
    public final void propose(Submission what, @Nullable LocalDate by, Instant now) {
        this.unit = what.unit();
        this.title = what.title();
        this.secrecy = what.secrecy();
        this.urgency = what.urgency();
        this.text = what.text();
        this.amount = what.amount().orElse(null);
        this.concerns = what.concerns().orElse(null);
        this.proposal = what.asks().orElse(proposal);
        this.submittedAt = now;
        this.due = by;
        this.daysLeft = null;
        this.endedAt = null;
        this.state = MatterState.OPEN;
        round++;
        touch();
    }

    public void dueBy(@Nullable LocalDate by) {
        due = by;
    }

    /** Something was done about it: whoever read it before must read it again. */
    public void touch() {
        revision++;
    }

    public void go(MatterState to, Instant now) {
        state = to;
        endedAt = to.pending() ? null : now;
        touch();
    }

    /** @param left days that are left of its time; negative when it is late */
    public void hold(@Nullable Integer left, Instant now) {
        go(MatterState.HELD, now);
        daysLeft = left;
    }

    public void resume(@Nullable LocalDate by, Instant now) {
        requireState(MatterState.HELD);
        go(MatterState.OPEN, now);
        due = by;
        daysLeft = null;
    }

    /** Somebody else deals with it; who proposed it is in the minute. */
    public void ownedBy(PersonId person) {
        proposer = person;
        touch();
    }

    public void follow(UnitId heir) {
        unit = heir;
    }

    public void requireState(MatterState one) {
        if (state != one) {
            throw new RuleViolation("approvals.error.not-now");
        }
    }

    public Act act(Permission power) {
        return new Act(power, unit, amount(), concerns());
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int revision() {
        return revision;
    }

    public RecordId record() {
        return RecordId.parse(record);
    }

    public String kind() {
        return kind;
    }

    public UnitId unit() {
        return unit;
    }

    public PersonId proposer() {
        return proposer;
    }

    public UnitId proposerUnit() {
        return proposerUnit;
    }

    public String title() {
        return title;
    }

    public Secrecy secrecy() {
        return secrecy;
    }

    public int urgency() {
        return urgency;
    }

    public Proposal proposal() {
        return proposal;
    }

    public String text() {
        return text;
    }

    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    public Optional<PersonId> concerns() {
        return Optional.ofNullable(concerns);
    }

    public MatterState state() {
        return state;
    }

    public int round() {
        return round;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public Optional<Integer> daysLeft() {
        return Optional.ofNullable(daysLeft);
    }

    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    public boolean actedFirst() {
        return "yes".equals(actedFirst);
    }

    /** Rows that were read together in one list keep the module for delegations that name it. */
    public String module() {
        return module;
    }

    public String permission() {
        return permission;
    }
}
