package th.samnak.correspondence.incoming.domain;

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

    /** Whether nothing more is to be done on the matter itself. */
    public boolean settled() {
        return this == CLOSED || this == ARCHIVED || this == RETURNED;
    }
}
