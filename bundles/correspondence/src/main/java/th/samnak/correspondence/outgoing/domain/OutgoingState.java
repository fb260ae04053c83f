package th.samnak.correspondence.outgoing.domain;

/** Where an outgoing letter stands. The message key of each is {@code correspondence.outgoing-state.<NAME>}. */
public enum OutgoingState {
    DRAFT,
    CHECKED,
    PROPOSED,
    /** Signed, dated and numbered: one act. */
    SIGNED,
    SENT,
    DELIVERED,
    ANSWERED,
    CANCELLED;

    /** Whether the text may still change. */
    public boolean open() {
        return this == DRAFT || this == CHECKED || this == PROPOSED;
    }
}
