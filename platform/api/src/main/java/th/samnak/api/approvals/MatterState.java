package th.samnak.api.approvals;

/** Where a matter stands. The message key of each is {@code approvals.state.<NAME>}. */
public enum MatterState {
    OPEN,
    /** With its owner, to be mended. */
    RETURNED,
    HELD,
    DECIDED,
    REFUSED,
    RECALLED;

    /** Whether somebody still has to do something about it. */
    public boolean pending() {
        return this == OPEN || this == RETURNED || this == HELD;
    }
}
