package th.samnak.search.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;

/** A record that has changed since the index was last put on the disk with it. */
@Entity
@Table(name = "search_noted")
public class Noted {

    @Id
    private String id;

    private String source;

    @Column(name = "record_id")
    private String record;

    @Version
    private long version;

    @NullUnmarked
    protected Noted() {} // for JPA

    public Noted(String id, String source, String record) {
        this.id = id;
        this.source = source;
        this.record = record;
    }
}
