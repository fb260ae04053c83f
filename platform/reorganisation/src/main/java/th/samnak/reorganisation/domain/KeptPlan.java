package th.samnak.reorganisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Plan.State;
import th.samnak.reorganisation.api.Plan;

/** A reorganisation and how far it has come. */
@Entity
@Table(name = "reorganisation_plans")
public class KeptPlan {

    @Id
    private String id;

    private UnitId agency;
    private String instrument;
    private LocalDate effective;

    @Enumerated(EnumType.STRING)
    private State state;

    @Lob
    private String content;

    @Column(name = "typed_by")
    private String typedBy;

    @Lob
    private String settled = "";

    @Column(name = "drafted_by")
    private PersonId draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "decided_by")
    private @Nullable PersonId decidedBy;

    @Column(name = "closed_at_once")
    private boolean closedAtOnce;

    @Column(name = "carried_out_at")
    private @Nullable Instant carriedOutAt;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptPlan() {}

    public KeptPlan(String id, UnitId agency, InstrumentId instrument, LocalDate effective, PersonId by, Instant at) {
        this.id = id;
        this.agency = agency;
        this.instrument = instrument.value();
        this.effective = effective;
        this.state = State.DRAFT;
        this.content = "";
        this.typedBy = by.value();
        this.draftedBy = by;
        this.draftedAt = at;
    }

    /** @throws StaleDataException when somebody else saved since the given version was seen */
    public void amend(long seen, LocalDate day, PlanText text, PersonId by, Instant at) {
        demand(EnumSet.of(State.DRAFT, State.SIGNED, State.GAZETTED));
        if (seen != version) {
            throw new StaleDataException();
        }
        boolean other = !day.equals(effective) || !PlanText.read(content).operations().equals(text.operations());
        if (state != State.DRAFT && other) {
            throw new RuleViolation("reorganisation.error.signed");
        }
        effective = day;
        content = text.write();
        draftedBy = by;
        draftedAt = at;
        typedBy = new Typists(typedBy).with(by).names();
    }

    public void sign() {
        demand(EnumSet.of(State.DRAFT));
        state = State.SIGNED;
    }

    public void gazette() {
        demand(EnumSet.of(State.SIGNED));
        state = State.GAZETTED;
    }

    /** Four eyes: whoever typed at it does not confirm. @param published whether its instrument must stand in the Royal Gazette */
    public void plan(PersonId by, boolean published) {
        demand(published ? EnumSet.of(State.GAZETTED) : EnumSet.of(State.SIGNED, State.GAZETTED));
        if (new Typists(typedBy).include(by)) {
            throw new RuleViolation("reorganisation.error.four-eyes");
        }
        decidedBy = by;
        state = State.PLANNED;
    }

    /** Is somebody else's to bring to its end, who counts as one who typed at it. */
    public void handOver(PersonId to) {
        draftedBy = to;
        typedBy = new Typists(typedBy).with(to).names();
    }

    public void withdraw() {
        demand(EnumSet.of(State.DRAFT, State.SIGNED, State.GAZETTED, State.PLANNED));
        state = State.WITHDRAWN;
    }

    public void carryOut(LocalDate today, Instant at) {
        demand(EnumSet.of(State.PLANNED));
        if (today.isBefore(effective)) {
            throw new RuleViolation("reorganisation.error.too-early", effective);
        }
        carriedOutAt = at;
        state = State.RECONCILED;
    }

    /** @param noted what stands at its places now, for {@link #undo} @param nothingToSign whether no hand-over list arose */
    public void settle(String noted, boolean nothingToSign) {
        demand(EnumSet.of(State.RECONCILED));
        settled = noted;
        closedAtOnce = nothingToSign;
        if (nothingToSign) {
            state = State.CLOSED;
        }
    }

    /** With the last signature; nothing happens when that was noticed already. */
    public void close() {
        demand(EnumSet.of(State.RECONCILED, State.CLOSED));
        state = State.CLOSED;
    }

    public void undo() {
        demand(closedAtOnce ? EnumSet.of(State.CLOSED) : EnumSet.of(State.RECONCILED));
        state = State.UNDONE;
    }

    private void demand(Set<State> states) {
        if (!states.contains(state)) {
            throw new RuleViolation("reorganisation.error.state." + state.name().toLowerCase(Locale.ROOT));
        }
    }

    public String id() {
        return id;
    }

    public UnitId agency() {
        return agency;
    }

    public InstrumentId instrument() {
        return new InstrumentId(instrument);
    }

    public LocalDate effective() {
        return effective;
    }

    public String settled() {
        return settled;
    }

    public PlanText text() {
        return PlanText.read(content);
    }

    public Plan told(Instrument cited) {
        PlanText text = text();
        return new Plan(id, agency, cited, effective, state, text.operations(), text.mapping(), text.clauses(), draftedBy, draftedAt,
                Optional.ofNullable(decidedBy), Optional.ofNullable(carriedOutAt), version);
    }
}
