package th.samnak.documents.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import th.samnak.api.retention.Tombstones.Remain;

/** A content that went with a record. */
@Entity
@Table(name = "documents_remains")
public class Gone {

    private static final int NAME_LENGTH = 300;

    @Id private String id;
    @Version private long version;
    @Column(name = "tombstone_id") private String stone;
    @Column(name = "seq_no") private int seq;
    @Column(name = "content_name") private String name;
    private String sha256;

    protected Gone() {} // for JPA

    Gone(String id, String stone, int seq, Remain remain) {
        this.id = id;
        this.stone = stone;
        this.seq = seq;
        this.name = remain.name().length() > NAME_LENGTH ? remain.name().substring(0, NAME_LENGTH) : remain.name();
        this.sha256 = remain.sha256();
    }

    Remain told() {
        return new Remain(name, sha256);
    }
}
