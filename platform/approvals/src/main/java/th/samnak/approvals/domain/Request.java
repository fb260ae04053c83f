package th.samnak.approvals.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.PersonId;

/** A press of a button that was answered: the same one again is answered the same and does nothing. */
@Entity
@Table(name = "approvals_requests")
public class Request {

    @Id private String id;
    @Version private long version;
    private String batch;
    private String matter;
    private int revision;
    private PersonId person;
    @Column(name = "done_at") private Instant at;

    @NullUnmarked
    protected Request() {} // for JPA

    /** @param revision of the matter after it */
    public Request(String id, String batch, String matter, int revision, PersonId person, Instant at) {
        this.id = id;
        this.batch = batch;
        this.matter = matter;
        this.revision = revision;
        this.person = person;
        this.at = at;
    }

    public String id() {
        return id;
    }

    public String matter() {
        return matter;
    }

    public int revision() {
        return revision;
    }

    public PersonId person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
