package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What was known from a moment on, up to another; nothing of it ever changes but that it is superseded. */
@MappedSuperclass
public abstract class RecordedRow {

    @Id
    private String id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "change_id")
    private @Nullable String change;

    @Column(name = "superseded_by")
    private @Nullable String supersededBy;

    private boolean undone;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected RecordedRow() {}

    protected RecordedRow(String id, Instant recordedAt, String recordedBy, Optional<String> change) {
        this.id = id;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.change = change.orElse(null);
    }

    /** Something else is known from that moment on. */
    public void supersede(Instant at, Optional<String> byChange) {
        supersededAt = at;
        supersededBy = byChange.orElse(null);
    }

    /** The change was taken back that wrote or superseded it. */
    public void undo() {
        undone = true;
    }

    public String id() {
        return id;
    }

    protected Instant recordedAt() {
        return recordedAt;
    }

    protected String recordedBy() {
        return recordedBy;
    }

    protected Optional<Instant> supersededAt() {
        return Optional.ofNullable(supersededAt);
    }

    protected Optional<String> change() {
        return Optional.ofNullable(change);
    }

    protected Optional<String> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    protected boolean undone() {
        return undone;
    }
}
