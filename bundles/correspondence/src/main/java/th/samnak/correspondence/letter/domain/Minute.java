package th.samnak.correspondence.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.PersonId;

/** One line of a minute (เกษียนหนังสือ): an atomic decision, never changed. */
@Entity
@Table(name = "correspondence_minutes")
public class Minute {

    @Id private String id;
    @Version private long version;
    @Column(name = "letter_id") private String letterId;
    @Column(name = "seq_no") private long seq;
    @Enumerated(EnumType.STRING) private Decision decision;
    private String body;
    private PersonId person;
    @Column(name = "person_name") private String name;
    @Column(name = "post") private String position;
    @Enumerated(EnumType.STRING) private Capacity capacity;
    @Column(name = "on_behalf_of") private String onBehalfOf;
    @Column(name = "made_at") private Instant at;
    @Embedded private @Nullable Ground ground;

    protected Minute() {} // for JPA

    /** @param seq orders the lines of one letter */
    public Minute(String id, String letterId, long seq, MinuteLine line, Decider decider, Instant at) {
        this.id = id;
        this.letterId = letterId;
        this.seq = seq;
        this.decision = line.decision();
        this.body = line.text();
        this.person = decider.person();
        this.name = decider.name();
        this.position = decider.position();
        this.capacity = decider.capacity();
        this.onBehalfOf = decider.onBehalfOf();
        this.at = at;
        this.ground = decider.ground().orElse(null);
    }

    public String id() {
        return id;
    }

    public Decision decision() {
        return decision;
    }

    public String text() {
        return body;
    }

    public Decider decider() {
        return Decider.of(person, name, position, capacity, onBehalfOf, ground);
    }

    public Instant at() {
        return at;
    }
}
