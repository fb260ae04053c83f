package th.samnak.rules.domain;

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
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.rules.Measure;
import th.samnak.api.rules.RuleBook.Draft;
import th.samnak.api.rules.RuleBook.Proposal;
import th.samnak.api.rules.RuleBook.State;

/** A change of a figure that somebody proposes and somebody else decides on. */
@Entity
@Table(name = "rules_proposals")
public class KeptProposal {

    private static final int LONGEST_REASON = 1000;

    @Id
    private String id;

    @Embedded
    private Wording wording;

    @Column(name = "in_place_of")
    private @Nullable String replaces;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private String answer = "";

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptProposal() {}

    /** @throws RuleViolation when something is missing or does not fit */
    public KeptProposal(String id, Draft draft, Measure measure, PersonId by, Instant at) {
        this.id = id;
        this.wording = new Wording(draft, measure);
        this.replaces = draft.replaces().orElse(null);
        this.reason = Values.text("reason", draft.reason(), LONGEST_REASON);
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    /** @throws RuleViolation for the person who proposed it */
    public void adopt(PersonId by, Instant at) {
        other(by);
        decide(State.ADOPTED, by, at);
    }

    /** @throws RuleViolation for the person who proposed it, and without a reason */
    public void refuse(PersonId by, Instant at, String why) {
        other(by);
        answer = Values.text("reason", why, LONGEST_REASON);
        decide(State.REFUSED, by, at);
    }

    /** @throws RuleViolation for anybody but the person who proposed it */
    public void withdraw(PersonId by, Instant at) {
        if (!by.value().equals(proposedBy)) {
            throw new RuleViolation("rules.error.not-own");
        }
        decide(State.WITHDRAWN, by, at);
    }

    private void other(PersonId by) {
        if (by.value().equals(proposedBy)) {
            throw new RuleViolation("rules.error.four-eyes");
        }
    }

    private void decide(State what, PersonId by, Instant at) {
        if (state != State.OPEN) {
            throw new RuleViolation("rules.error.decided");
        }
        state = what;
        decidedBy = by.value();
        decidedAt = at;
    }

    public long version() {
        return version;
    }

    public Wording wording() {
        return wording;
    }

    public PersonId proposedBy() {
        return new PersonId(proposedBy);
    }

    public Optional<String> replaces() {
        return Optional.ofNullable(replaces);
    }

    public Proposal told() {
        Draft draft = new Draft(
                wording.code(), wording.agency(), wording.figure(), wording.from(), wording.until(), wording.law(), wording.clause(),
                replaces(), reason);
        return new Proposal(
                id, version, draft, wording.measure(), state, proposedBy(), proposedAt,
                Optional.ofNullable(decidedBy).map(PersonId::new), Optional.ofNullable(decidedAt), answer);
    }
}
