package th.samnak.records.domain;

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
import th.samnak.api.numbering.SeriesContinuity.Frozen;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.UnitId;

/** The registers of a unit that ended, closed. */
@Entity
@Table(name = "records_freezes")
public class Freeze {

    @Id
    private String id;

    private UnitId unit;

    @Column(name = "on_day")
    private LocalDate on;

    private String instrument;
    private @Nullable String clause;

    @Column(name = "change_name")
    private String change;

    @Column(name = "reopened_by")
    private @Nullable String reopenedBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected Freeze() {}

    /** @param on first day without numbers @param change by which it comes and with which it is taken back */
    public Freeze(String id, UnitId unit, LocalDate on, Citation source, String change, Instant now) {
        this.id = id;
        this.unit = unit;
        this.on = on;
        this.instrument = source.instrument().value();
        this.clause = source.clause().orElse(null);
        this.change = change;
        this.madeAt = now;
    }

    /** The unit was set up again. */
    public void endBy(String reopening) {
        reopenedBy = reopening;
    }

    /** The setting up again is taken back. */
    public void holdAgain() {
        reopenedBy = null;
    }

    public String id() {
        return id;
    }

    public UnitId unit() {
        return unit;
    }

    public LocalDate on() {
        return on;
    }

    public Frozen of(NumberSeries series) {
        Citation source = new Citation(new InstrumentId(instrument), Optional.ofNullable(clause));
        return new Frozen(series.series(), series.last(), on, source, change);
    }
}
