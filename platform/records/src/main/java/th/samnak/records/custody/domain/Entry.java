package th.samnak.records.custody.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;

/** What the register knows of one record. */
@Entity
@Table(name = "records_entries")
public class Entry {

    private static final int LONGEST_TITLE = 500;
    private static final int SATANG = 2;

    @Id
    private String id;

    @Column(name = "lot_id")
    private int lot;

    private String title;

    @Enumerated(EnumType.STRING)
    private Secrecy secrecy;

    private LocalDate begun;

    @Column(name = "open_matters")
    private int open;

    private @Nullable LocalDate deadline;
    private @Nullable BigDecimal amount;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected Entry() {}

    public Entry(RecordEntry entry, Lot lot) {
        this.id = entry.id().toString();
        this.lot = lot.id();
        this.begun = entry.begun();
        become(entry);
    }

    /** Takes over what has become of the record; where and when it was founded stays. */
    public final void become(RecordEntry entry) {
        title = entry.title().length() > LONGEST_TITLE ? entry.title().substring(0, LONGEST_TITLE) : entry.title();
        secrecy = entry.secrecy();
        open = entry.open() ? 1 : 0;
        deadline = entry.deadline().orElse(null);
        amount = entry.amount().map(baht -> baht.setScale(SATANG, RoundingMode.HALF_UP)).orElse(null);
    }

    /** Leaves its lot for another one on its own. @param number of the move, from 1 */
    public Move moveTo(Lot next, Lot former, int number, LocalDate on) {
        lot = next.id();
        return new Move(id, number, former, next.id(), on);
    }

    public int lot() {
        return lot;
    }

    public LocalDate begun() {
        return begun;
    }

    public RecordEntry told(UnitId custodian) {
        return new RecordEntry(
                RecordId.parse(id), title, secrecy, custodian, begun, open > 0, Optional.ofNullable(deadline),
                Optional.ofNullable(amount));
    }
}
