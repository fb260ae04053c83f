package th.samnak.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.PersonId;

/** Which edition of the privacy notice somebody has acknowledged last. */
@Entity
@Table(name = "privacy_notices_seen")
public class NoticeSeen {

    @Id
    private PersonId person;

    private String edition;

    @Column(name = "seen_at")
    private Instant at;

    @Version
    private long version;

    @NullUnmarked
    protected NoticeSeen() {} // for JPA

    public NoticeSeen(PersonId person) {
        this.person = person;
    }

    public void seen(String which, Instant when) {
        edition = which;
        at = when;
    }

    public PersonId person() {
        return person;
    }

    public String edition() {
        return edition;
    }

    public Instant at() {
        return at;
    }
}
