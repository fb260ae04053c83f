package th.samnak.reorganisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.HandOverList;
import th.samnak.reorganisation.api.HandOverList.Signed;
import th.samnak.reorganisation.api.Rehearsal.Movement;

/** บัญชีส่งมอบ: what one unit handed to another when a plan was carried out, and who has signed for it. */
@Entity
@Table(name = "reorganisation_lists")
public class KeptList {

    @Id
    private String id;

    private String plan;

    @Column(name = "from_unit")
    private UnitId from;

    @Column(name = "to_unit")
    private UnitId to;

    @Column(name = "handed_on")
    private LocalDate on;

    @Lob
    private String lines;

    @Column(name = "handed_by")
    private @Nullable PersonId handedBy;

    @Column(name = "handed_at")
    private @Nullable Instant handedAt;

    @Column(name = "taken_by")
    private @Nullable PersonId takenBy;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    private @Nullable PersonId gives;
    private @Nullable PersonId takes;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptList() {}

    public KeptList(String id, String plan, UnitId from, UnitId to, LocalDate on, List<Movement> movements) {
        this.id = id;
        this.plan = plan;
        this.from = from;
        this.to = to;
        this.on = on;
        this.lines = movements.stream()
                .map(line -> Cells.write(line.subject(), line.count(), line.amount()))
                .collect(Collectors.joining("\n"));
    }

    public String plan() {
        return plan;
    }

    public UnitId from() {
        return from;
    }

    public UnitId to() {
        return to;
    }

    /** Somebody else signs in place of whoever headed the unit and has handed that over. */
    public void entrust(HandOverList.Side side, PersonId to) {
        if (side == HandOverList.Side.HANDS_OVER) {
            gives = to;
        } else {
            takes = to;
        }
    }

    public Optional<PersonId> entrusted(HandOverList.Side side) {
        return Optional.ofNullable(side == HandOverList.Side.HANDS_OVER ? gives : takes);
    }

    public void handOver(PersonId by, Instant at) {
        if (handedBy != null) {
            throw new RuleViolation("reorganisation.error.signed-already");
        }
        handedBy = by;
        handedAt = at;
    }

    public void takeOver(PersonId by, Instant at) {
        if (takenBy != null) {
            throw new RuleViolation("reorganisation.error.signed-already");
        }
        takenBy = by;
        takenAt = at;
    }

    public boolean complete() {
        return handedBy != null && takenBy != null;
    }

    public HandOverList told() {
        return new HandOverList(id, plan, from, to, on, movements(), signed(handedBy, handedAt), signed(takenBy, takenAt));
    }

    private List<Movement> movements() {
        return lines.lines()
                .map(Cells::read)
                .map(line -> new Movement(line.at(0), from, to, Long.parseLong(line.at(1)), new BigDecimal(line.at(2))))
                .toList();
    }

    private static Optional<Signed> signed(@Nullable PersonId by, @Nullable Instant at) {
        return by == null || at == null ? Optional.empty() : Optional.of(new Signed(by, at));
    }
}
