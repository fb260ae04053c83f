package th.samnak.approvals.domain;

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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decider;
import th.samnak.api.approvals.Decision;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/** One line of a minute: an atomic decision, never changed. */
@Entity
@Table(name = "approvals_decisions")
public class KeptDecision {

    private static final String OWN = "OWN";

    @Id private String id;
    @Version private long version;
    @Column(name = "record_id") private String record;
    private @Nullable String matter;
    private @Nullable String step;
    @Column(name = "seq_no") private long seq;
    @Enumerated(EnumType.STRING) private Decision decision;
    @Column(name = "body") private String text;
    private PersonId person;
    @Column(name = "person_name") private String name;
    @Column(name = "post") private String position;
    private String capacity;
    @Column(name = "on_behalf_of") private String onBehalfOf;
    @Column(name = "made_at") private Instant at;
    @Enumerated(EnumType.STRING) private Decided.Signature signature;
    @Embedded private @Nullable KeptBasis basis;

    @NullUnmarked
    protected KeptDecision() {} // for JPA

    /** @param seq orders the lines of one record @param step where it was decided; null outside of any */
    public KeptDecision(Decided decided, long seq, @Nullable String step) {
        this.id = decided.id();
        this.record = decided.record().toString();
        this.matter = decided.matter().orElse(null);
        this.step = step;
        this.seq = seq;
        this.decision = decided.decision();
        this.text = decided.text();
        this.person = decided.by().person();
        this.name = decided.by().name();
        this.position = decided.by().position();
        this.capacity = decided.by().kind().map(Enum::name).orElse(OWN);
        this.onBehalfOf = decided.by().onBehalfOf();
        this.at = decided.at();
        this.signature = decided.signature();
        this.basis = decided.by().basis().map(KeptBasis::new).orElse(null);
    }

    public Decided told() {
        Optional<Authority.Kind> kind = OWN.equals(capacity) ? Optional.empty() : Optional.of(Authority.Kind.valueOf(capacity));
        Decider by = new Decider(
                person, name, position, kind, onBehalfOf, Optional.ofNullable(basis).flatMap(KeptBasis::told));
        return new Decided(
                id.strip(), RecordId.parse(record), Optional.ofNullable(matter), decision, text, by, at, signature);
    }

    public Optional<String> step() {
        return Optional.ofNullable(step);
    }
}
