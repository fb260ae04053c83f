package th.samnak.correspondence.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import th.samnak.api.documents.FileStore;

/** A file of a letter: what it is called here, and its checksum, which is its address in the store. */
@Entity
@Table(name = "correspondence_attachments")
public class Attachment {

    @Id private String id;
    @Version private long version;
    @Column(name = "letter_id") private String letterId;
    @Column(name = "seq_no") private long seq;
    @Column(name = "file_name") private String name;
    @Column(name = "media_type") private String mediaType;
    @Column(name = "size_bytes") private long sizeBytes;
    private String sha256;
    @Column(name = "added_by") private String addedBy;
    @Column(name = "added_at") private Instant addedAt;

    protected Attachment() {} // for JPA

    public Attachment(
            String id, String letterId, long seq, FileStore.StoredFile file, String addedBy, Instant addedAt) {
        this.id = id;
        this.letterId = letterId;
        this.seq = seq;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.sizeBytes();
        this.sha256 = file.sha256();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** Another file takes the place of this one. */
    public void become(FileStore.StoredFile file, String by, Instant when) {
        name = file.name();
        mediaType = file.mediaType();
        sizeBytes = file.sizeBytes();
        sha256 = file.sha256();
        addedBy = by;
        addedAt = when;
    }

    public FileStore.StoredFile file() {
        return new FileStore.StoredFile(sha256, name, mediaType, sizeBytes);
    }

    public String id() {
        return id;
    }

    public String letterId() {
        return letterId;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public String sha256() {
        return sha256;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
