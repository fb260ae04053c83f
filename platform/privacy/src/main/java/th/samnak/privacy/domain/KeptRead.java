package th.samnak.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** Somebody looked at somebody's data, never changed. */
@Entity
@Table(name = "privacy_reads")
public class KeptRead {

    @Id
    private String id;

    @Column(name = "read_at")
    private Instant at;

    private String account;
    private PersonId person;

    @Column(name = "person_name")
    private String name;

    private UnitId unit;
    private String activity;
    private String subject;
    private PersonId concerned;

    @NullUnmarked
    protected KeptRead() {} // for JPA

    public KeptRead(String id, Instant at, Caller reader, String activity, String subject, PersonId concerned) {
        this.id = id;
        this.at = at;
        this.account = reader.account();
        this.person = reader.person();
        this.name = reader.name();
        this.unit = reader.unit();
        this.activity = activity;
        this.subject = subject;
        this.concerned = concerned;
    }

    public String id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public UnitId unit() {
        return unit;
    }

    public String activity() {
        return activity;
    }

    public String subject() {
        return subject;
    }
}
