package th.samnak.api.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** Where figures are kept up: one person proposes a change, another adopts it; somebody compares each with its law. */
@ProviderType
public interface RuleBook {

    /** Every figure of today's knowledge, past and future ones too, by code, agency and first day. */
    List<Figure> figures();

    /** All rows of a code, replaced ones too, the latest first. */
    List<Entry> history(String code);

    /** Open ones first, then those decided, the latest first. */
    List<Proposal> proposals();

    /** @throws th.samnak.api.errors.NotFound when there is none */
    Proposal proposal(String id);

    /** Open proposals that the caller may decide on. */
    int waiting();

    /**
     * Proposes a figure from a day on, or one in place of a wrong one.
     *
     * @return the proposal's id
     * @throws th.samnak.api.errors.NotPermitted without the permission; a figure for everybody is proposed by an administrator
     *     only, an agency's own by its people
     * @throws th.samnak.api.errors.RuleViolation when the value does not fit its measure, or nothing would change
     */
    String propose(Draft draft);

    /**
     * Lets it hold.
     *
     * @throws th.samnak.api.errors.RuleViolation for the person who proposed it, or when it is decided already
     * @throws th.samnak.api.errors.StaleDataException when somebody changed it first
     */
    void adopt(String id, long version);

    /** @param reason told to the person who proposed it, required */
    void refuse(String id, long version, String reason);

    /** Takes the own proposal back. */
    void withdraw(String id, long version);

    /**
     * Notes that the caller has compared the figure with its law and found it right.
     *
     * @throws th.samnak.api.errors.RuleViolation for the person who proposed it, and when it is verified already
     */
    void verify(String figureId);

    /**
     * @param enteredBy who proposed it; empty when the function brought it
     * @param replacedAt since when it is known to be wrong; empty for what is held to be right
     */
    record Entry(Figure figure, Optional<PersonId> enteredBy, Instant enteredAt, Optional<Instant> replacedAt) {}

    /**
     * @param agency whose own figure it is to be; empty for everybody's
     * @param from first day
     * @param until first day it holds no more; empty for until the next
     * @param replaces the id of a figure that is wrong; empty when a new one begins
     * @param reason why, required
     */
    record Draft(
            String code,
            Optional<UnitId> agency,
            String value,
            LocalDate from,
            Optional<LocalDate> until,
            String law,
            String clause,
            Optional<String> replaces,
            String reason) {}

    /** The message key of a state is {@code rules.state.<state>} in lower case. */
    enum State {
        OPEN,
        ADOPTED,
        REFUSED,
        WITHDRAWN
    }

    /** @param answer why it was refused; empty otherwise */
    record Proposal(
            String id,
            long version,
            Draft draft,
            Measure measure,
            State state,
            PersonId proposedBy,
            Instant proposedAt,
            Optional<PersonId> decidedBy,
            Optional<Instant> decidedAt,
            String answer) {}
}
