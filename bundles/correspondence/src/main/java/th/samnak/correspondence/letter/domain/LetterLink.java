package th.samnak.correspondence.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import th.samnak.api.errors.RuleViolation;

/** What one letter is to another: it answers it, or refers to it. */
@Entity
@Table(name = "correspondence_links")
public class LetterLink {

    /** The kinds of link, told from the newer letter. */
    public enum Kind {
        ANSWERS,
        REFERS_TO
    }

    @Id private String id;
    @Version private long version;
    @Column(name = "from_id") private String fromId;
    @Column(name = "to_id") private String toId;
    @Enumerated(EnumType.STRING) private Kind kind;

    protected LetterLink() {} // for JPA

    public LetterLink(String id, String fromId, String toId, Kind kind) {
        if (fromId.equals(toId)) {
            throw RuleViolation.of("references", "correspondence.error.self-reference");
        }
        this.id = id;
        this.fromId = fromId;
        this.toId = toId;
        this.kind = kind;
    }

    public String id() {
        return id;
    }

    public String fromId() {
        return fromId;
    }

    public String toId() {
        return toId;
    }

    public Kind kind() {
        return kind;
    }
}
