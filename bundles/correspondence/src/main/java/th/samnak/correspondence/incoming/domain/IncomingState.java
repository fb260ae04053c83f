package th.samnak.correspondence.incoming.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where an incoming letter stands. The message key of each is {@code correspondence.incoming-state.<NAME>}. */
public enum IncomingState {
    ARRIVED,
    CHECKED,
    /** With the registrar of secret documents, who alone opens the inner envelope. */
    SECRET_DESK,
    REGISTERED,
    ROUTED,
    AT_UNIT,
    ASSIGNED,
    PROPOSED,
    ORDERED,
    REPLIED,
    FILED,
    CLOSED,
    ARCHIVED,
    /** Given back to the sender. */
    RETURNED;

    /** States in which a unit still owes an act. */
    public static Set<IncomingState> working() {
        return EnumSet.of(ROUTED, AT_UNIT, ASSIGNED, PROPOSED, ORDERED);
    }

    /** Whether nothing more is to be done on the matter itself. */
    public boolean settled() {
        return this == CLOSED || this == ARCHIVED || this == RETURNED;
    }
}
