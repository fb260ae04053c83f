package th.samnak.records.custody.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A kind of record whose older records have all been entered. */
@Entity
@Table(name = "records_known_kinds")
public class KnownKind {

    @Id
    private String id;

    @Column(name = "met_at")
    private Instant metAt;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KnownKind() {}

    /** @param edition the kind, with its edition when that is not the first */
    public KnownKind(String edition, Instant now) {
        id = edition;
        metAt = now;
    }
}
