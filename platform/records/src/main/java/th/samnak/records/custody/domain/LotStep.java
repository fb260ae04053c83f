package th.samnak.records.custody.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.UnitId;

/** A lot went to another unit. */
@Entity
@Table(name = "records_lot_steps")
public class LotStep {

    @Id
    private String id;

    @Column(name = "lot_id")
    private int lot;

    @Column(name = "step_no")
    private int number;

    private UnitId unit;

    @Column(name = "hand_over")
    private String handOver;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected LotStep() {}

    LotStep(int lot, int number, UnitId unit, String handOver) {
        this.id = lot + "/" + number;
        this.lot = lot;
        this.number = number;
        this.unit = unit;
        this.handOver = handOver;
    }

    public int lot() {
        return lot;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** Who took it. */
    public UnitId unit() {
        return unit;
    }

    public String handOver() {
        return handOver;
    }
}
