package th.samnak.desk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.PersonId;

/** A table that somebody took in under a request of theirs. */
@Entity
@Table(name = "desk_intakes")
public class TakenIn {

    @Id
    private String id;

    private PersonId person;

    @Column(name = "intake")
    private String name = "";

    private String sha256 = "";

    @Column(name = "row_count")
    private int rows;

    @Column(name = "taken_at")
    private Instant at;

    @Version
    private long version;

    @NullUnmarked
    protected TakenIn() {} // for JPA

    public TakenIn(PersonId person, String request, String name, String sha256, int rows, Instant at) {
        this.id = key(person, request);
        this.person = person;
        this.name = name;
        this.sha256 = sha256;
        this.rows = rows;
        this.at = at;
    }

    public static String key(PersonId person, String request) {
        return person.value() + "|" + request;
    }

    public boolean is(String intake, String checksum) {
        return name.equals(intake) && sha256.equals(checksum);
    }

    public int rows() {
        return rows;
    }
}
