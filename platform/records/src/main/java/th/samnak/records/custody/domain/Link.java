package th.samnak.records.custody.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordLink;

/** What a record has to do with another one. */
@Entity
@Table(name = "records_links")
public class Link {

    @Id
    private UUID id;

    @Column(name = "record_id")
    private String record;

    private String kind;

    @Column(name = "other_id")
    private String other;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected Link() {}

    public Link(UUID id, RecordId record, RecordLink link) {
        this.id = id;
        this.record = record.toString();
        this.kind = link.kind();
        this.other = link.to().toString();
    }

    public RecordLink link() {
        return new RecordLink(kind, RecordId.parse(other));
    }
}
