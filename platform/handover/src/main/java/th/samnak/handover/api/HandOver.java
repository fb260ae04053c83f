package th.samnak.handover.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * A hand-over, from the plan to the last signature.
 *
 * @param decidedBy who confirmed it; empty when nobody has, or no rights move
 * @param number of the receipt, for example {@code 12/2569}; empty before it is carried out
 * @param lines what went where; empty before it is carried out
 * @param checksum SHA-256 over the receipt, lower-case hexadecimal; empty before it is carried out
 * @param trouble why it could not be carried out on its day, as a message key with arguments; empty otherwise
 */
public record HandOver(
        String id,
        UnitId agency,
        Wish wish,
        State state,
        PersonId plannedBy,
        Instant plannedAt,
        Optional<PersonId> decidedBy,
        Optional<Instant> decidedAt,
        Optional<Instant> carriedOutAt,
        Optional<String> number,
        List<Line> lines,
        Optional<String> checksum,
        List<Signature> signatures,
        Optional<Finding> trouble) {

    public HandOver {
        lines = List.copyOf(lines);
        signatures = List.copyOf(signatures);
    }

    /** The message key of its name is {@code handover.state.<state>} in lower case with hyphens. */
    public enum State {
        /** Rights move: a second person must confirm. */
        PROPOSED,
        PLANNED,
        CARRIED_OUT,
        /** Everybody has signed. */
        CLOSED,
        WITHDRAWN;

        public boolean waits() {
            return this == PROPOSED || this == PLANNED;
        }
    }

    /** @param at empty while it is not given */
    public record Signature(PersonId person, Side side, Optional<Instant> at) {}

    /** The message key of its name is {@code handover.side.<side>} in lower case. */
    public enum Side {
        GIVES,
        TAKES
    }
}
