package th.samnak.documents.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import th.samnak.api.documents.FileStore.StoredFile;
import th.samnak.api.documents.Versions;
import th.samnak.api.records.RecordId;

/** One version; never changed once it is kept. */
@Entity
@Table(name = "documents_versions")
public class KeptVersion {

    @Id private String id;
    @Version private long version;
    @Column(name = "record_id") private String record;
    private String slot;
    @Column(name = "number_no") private int number;
    @Column(name = "file_name") private String name;
    @Column(name = "media_type") private String mediaType;
    @Column(name = "size_bytes") private long sizeBytes;
    private String sha256;
    @Column(name = "made_by") private String by;
    private String account;
    @Column(name = "made_at") private Instant at;
    private String note;

    protected KeptVersion() {} // for JPA

    KeptVersion(String id, RecordId record, String slot, int number, StoredFile file, Author author, String note) {
        this.id = id;
        this.record = record.toString();
        this.slot = slot;
        this.number = number;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.sizeBytes();
        this.sha256 = file.sha256();
        this.by = author.name();
        this.account = author.account();
        this.at = author.at();
        this.note = note;
    }

    /** Who kept it, and when. */
    record Author(String account, String name, Instant at) {}

    String record() {
        return record;
    }

    int number() {
        return number;
    }

    String sha256() {
        return sha256;
    }

    String account() {
        return account;
    }

    Versions.Version told() {
        return new Versions.Version(id, slot, number, new StoredFile(sha256, name, mediaType, sizeBytes), by, at, note);
    }
}
