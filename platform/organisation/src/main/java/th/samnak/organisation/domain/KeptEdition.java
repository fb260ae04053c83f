package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** How often the organisation was written, and when last: one row, which whoever writes holds until they are done. */
@Entity
@Table(name = "organisation_edition")
public class KeptEdition {

    public static final int ONLY = 1;

    @Id
    private int id = ONLY;

    private long edition;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptEdition() {}

    public KeptEdition(Instant recordedAt) {
        this.recordedAt = recordedAt;
        this.edition = 1;
    }

    public long edition() {
        return edition;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Written at that moment. */
    public void write(Instant at) {
        recordedAt = at;
    }
}
