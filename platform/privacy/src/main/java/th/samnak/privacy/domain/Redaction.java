package th.samnak.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.FileStore.StoredFile;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/** A copy of a document from which words are to go; the original is named by its checksum and never touched. */
@Entity
@Table(name = "privacy_redactions")
public class Redaction {

    @Id
    private String id;

    @Column(name = "record")
    private @Nullable String about;

    @Column(name = "file_name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Enumerated(EnumType.STRING)
    private Secrecy secrecy;

    private String original;
    private @Nullable String result;

    @Column(name = "made_by")
    private PersonId by;

    @Column(name = "made_at")
    private Instant at;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Version
    private long version;

    @NullUnmarked
    protected Redaction() {} // for JPA

    public Redaction(String id, Optional<RecordId> record, StoredFile file, Secrecy secrecy, PersonId by, Instant at) {
        this.id = id;
        this.about = record.map(RecordId::toString).orElse(null);
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.secrecy = secrecy;
        this.original = file.sha256();
        this.by = by;
        this.at = at;
    }

    /** @param sha256 of the copy */
    public void finish(String sha256, Instant now) {
        demandOpen();
        result = sha256;
        finishedAt = now;
    }

    /** @throws RuleViolation when the copy is made */
    public void demandOpen() {
        if (finishedAt != null) {
            throw new RuleViolation("privacy.error.finished");
        }
    }

    public String id() {
        return id;
    }

    public Optional<RecordId> about() {
        return Optional.ofNullable(about).map(RecordId::parse);
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public Secrecy secrecy() {
        return secrecy;
    }

    public String original() {
        return original;
    }

    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    public PersonId by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
