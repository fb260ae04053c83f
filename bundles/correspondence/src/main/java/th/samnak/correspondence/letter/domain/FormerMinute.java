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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decider;
import th.samnak.api.approvals.Decision;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/** A decision as it was kept here before the platform kept all of them; read once, to be handed over. */
@Entity
@Table(name = "correspondence_minutes")
public class FormerMinute {

    private static final String OWN = "OWN";

    @Id private String id;
    @Version private long version;
    @Column(name = "letter_id") private String letterId;
    @Column(name = "seq_no") private long seq;
    @Enumerated(EnumType.STRING) private Decision decision;
    private String body;
    private PersonId person;
    @Column(name = "person_name") private String name;
    @Column(name = "post") private String position;
    private String capacity;
    @Column(name = "on_behalf_of") private String onBehalfOf;
    @Column(name = "made_at") private Instant at;
    @Embedded private @Nullable Ground ground;

    protected FormerMinute() {} // for JPA

    public String letterId() {
        return letterId;
    }

    public boolean signature() {
        return decision == Decision.SIGNED;
    }

    public Decided told(RecordId record) {
        Optional<Authority.Kind> kind = OWN.equals(capacity) ? Optional.empty() : Optional.of(Authority.Kind.valueOf(capacity));
        Decider by = new Decider(person, name, position, kind, onBehalfOf, Optional.ofNullable(ground).flatMap(Ground::told));
        return new Decided(id.strip(), record, Optional.empty(), decision, body, by, at, Decided.Signature.SIGNED_IN);
    }
}
