package th.samnak.handover.domain;

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
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.handover.api.HandOver.Side;
import th.samnak.handover.api.HandOver.Signature;

/** A signature that is asked of somebody under a hand-over. */
@Entity
@Table(name = "handover_signatures")
public class KeptSignature {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptSignature() {}

    public KeptSignature(String id, String caseId, PersonId person, Side side) {
        this.id = id;
        this.caseId = caseId;
        this.person = person;
        this.side = side;
    }

    public void sign(Instant now) {
        if (signedAt != null) {
            throw new RuleViolation("handover.error.signed-already");
        }
        signedAt = now;
    }

    /** Somebody else signs who has taken that over too. */
    public void handOver(PersonId to) {
        if (signedAt == null) {
            person = to;
        }
    }

    public String caseId() {
        return caseId;
    }

    public boolean open() {
        return signedAt == null;
    }

    public PersonId person() {
        return person;
    }

    public Side side() {
        return side;
    }

    public Signature told() {
        return new Signature(person, side, Optional.ofNullable(signedAt));
    }
}
