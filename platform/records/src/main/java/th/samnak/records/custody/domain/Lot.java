package th.samnak.records.custody.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.UnitId;

/**
 * Records of one kind that one unit founded and that have gone the same way since. Custody belongs to the lot, so a million
 * records change hands by changing one row, and one that is entered at the same moment goes along.
 *
 * @see "Decision 0064"
 */
@Entity
@Table(name = "records_lots")
public class Lot {

    @Id
    private int id;

    private String module;

    @Column(name = "record_type")
    private String type;

    private UnitId founder;
    private UnitId unit;
    private int steps;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected Lot() {}

    public Lot(int id, Kind kind, UnitId founder) {
        this.id = id;
        this.module = kind.module();
        this.type = kind.type();
        this.founder = founder;
        this.unit = founder;
    }

    public LotStep goTo(UnitId next, HandedOver handOver) {
        unit = next;
        steps++;
        return new LotStep(id, steps, next, handOver.id());
    }

    /** Undoes the last step. @param former who had it before */
    public void goBackTo(UnitId former) {
        unit = former;
        steps--;
    }

    public int id() {
        return id;
    }

    public Kind kind() {
        return new Kind(module, type);
    }

    public UnitId founder() {
        return founder;
    }

    /** Who has it now. */
    public UnitId unit() {
        return unit;
    }

    /** How often it was handed over. */
    public int steps() {
        return steps;
    }
}
