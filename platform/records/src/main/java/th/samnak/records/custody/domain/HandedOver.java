package th.samnak.records.custody.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records.HandOver;

/** A hand-over that took place. */
@Entity
@Table(name = "records_hand_overs")
public class HandedOver {

    @Id
    private String id;

    @Column(name = "from_unit")
    private UnitId from;

    @Column(name = "on_day")
    private LocalDate on;

    private String instrument;
    private @Nullable String clause;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected HandedOver() {}

    public HandedOver(HandOver handOver, Instant now) {
        id = handOver.id();
        from = handOver.from();
        on = handOver.on();
        instrument = handOver.source().instrument().value();
        clause = handOver.source().clause().orElse(null);
        madeAt = now;
    }

    public String id() {
        return id;
    }

    public UnitId from() {
        return from;
    }

    public LocalDate on() {
        return on;
    }

    public Citation source() {
        return new Citation(new InstrumentId(instrument), Optional.ofNullable(clause));
    }
}
