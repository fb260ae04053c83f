package th.samnak.records.custody.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A record left its lot for another: singled out in a hand-over, or passed on by its function. */
@Entity
@Table(name = "records_moves")
public class Move {

    @Id
    private String id;

    @Column(name = "record_id")
    private String record;

    @Column(name = "move_no")
    private int number;

    @Column(name = "from_lot")
    private int fromLot;

    @Column(name = "from_step")
    private int fromStep;

    @Column(name = "to_lot")
    private int toLot;

    @Column(name = "on_day")
    private LocalDate on;

    @Column(name = "hand_over")
    private @Nullable String handOver;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected Move() {}

    Move(String record, int number, Lot from, int toLot, LocalDate on) {
        this.id = record + "/" + number;
        this.record = record;
        this.number = number;
        this.fromLot = from.id();
        this.fromStep = from.steps();
        this.toLot = toLot;
        this.on = on;
    }

    public int number() {
        return number;
    }

    public int fromLot() {
        return fromLot;
    }

    /** How many steps the lot had gone when the record left it. */
    public int fromStep() {
        return fromStep;
    }

    public int toLot() {
        return toLot;
    }

    public LocalDate on() {
        return on;
    }

    public Optional<String> handOver() {
        return Optional.ofNullable(handOver);
    }
}
