package th.samnak.approvals.domain;

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
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.StepState;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** One who is asked on the way of a matter. */
@Entity
@Table(name = "approvals_steps")
public class KeptStep {

    @Id private String id;
    @Version private long version;
    private String matter;
    @Column(name = "round_no") private int round;
    private int place;
    @Enumerated(EnumType.STRING) private Layer layer;
    private UnitId unit;
    private String addressee;
    @Enumerated(EnumType.STRING) private StepState state;
    private int urgency;
    private String legal;
    @Column(name = "due_on") private @Nullable LocalDate due;
    @Column(name = "opened_at") private @Nullable Instant openedAt;
    @Column(name = "done_at") private @Nullable Instant doneAt;
    @Column(name = "done_by") private @Nullable PersonId doneBy;

    @NullUnmarked
    protected KeptStep() {} // for JPA

    public KeptStep(String id, KeptMatter matter, int place, Planned planned) {
        this.id = id;
        this.matter = matter.id();
        this.round = matter.round();
        this.place = place;
        this.layer = planned.layer();
        this.unit = planned.unit();
        this.addressee = planned.to().value();
        this.state = StepState.PLANNED;
        this.urgency = matter.urgency();
        this.legal = planned.legal() ? "yes" : "no";
    }

    public void open(Instant now, @Nullable LocalDate by) {
        state = StepState.OPEN;
        openedAt = now;
        due = by;
    }

    public void done(PersonId by, Instant now) {
        state = StepState.DONE;
        doneBy = by;
        doneAt = now;
    }

    public void silent(Instant now) {
        state = StepState.SILENT;
        doneAt = now;
    }

    /** Left to others by whoever was asked. */
    public void leave(PersonId by, Instant now) {
        state = StepState.DROPPED;
        doneBy = by;
        doneAt = now;
    }

    public void drop() {
        state = StepState.DROPPED;
    }

    /** As it was before it was done, or opened. */
    public void back(StepState to) {
        state = to;
        doneAt = null;
        doneBy = null;
    }

    /** The same step is asked of another; its time goes on. */
    public void follow(UnitId heir, Addressee successor) {
        unit = heir;
        addressee = successor.value();
    }

    public void due(@Nullable LocalDate by) {
        due = by;
    }

    public String id() {
        return id;
    }

    public String matter() {
        return matter;
    }

    public int round() {
        return round;
    }

    public int place() {
        return place;
    }

    public Layer layer() {
        return layer;
    }

    public UnitId unit() {
        return unit;
    }

    public Addressee addressee() {
        return new Addressee(addressee);
    }

    public StepState state() {
        return state;
    }

    public boolean is(StepState one) {
        return state == one;
    }

    public boolean legal() {
        return "yes".equals(legal);
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public Optional<PersonId> doneBy() {
        return Optional.ofNullable(doneBy);
    }
}
