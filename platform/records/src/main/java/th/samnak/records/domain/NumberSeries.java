package th.samnak.records.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.UnitId;

/** How far one series has come. Its row is the lock that makes those who want a number stand in line. */
@Entity
@Table(name = "records_series")
public class NumberSeries {

    @Id
    private String id;

    private UnitId unit;
    private String kind;

    @Column(name = "year_be")
    private int year;

    @Column(name = "last_number")
    private int last;

    @Column(name = "frozen_by")
    private @Nullable String frozenBy;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected NumberSeries() {}

    public NumberSeries(Series series) {
        id = key(series);
        unit = series.unit();
        kind = series.kind();
        year = series.year();
    }

    /** The key of the row that keeps the series. */
    public static String key(Series series) {
        return series.kind() + "/" + series.unit() + "/" + series.year();
    }

    public Series series() {
        return new Series(unit, kind, year);
    }

    public int last() {
        return last;
    }
}
