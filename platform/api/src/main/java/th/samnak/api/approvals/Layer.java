package th.samnak.api.approvals;

/** What somebody on the way of a matter is asked for. The message key of each is {@code approvals.layer.<NAME>}. */
public enum Layer {
    /** The owner mends it and proposes again. */
    OWNER,
    /** A superior below the one who decides checks it and passes it on. */
    LINE,
    /** Another unit gives its opinion, several at once. */
    CONCUR,
    /** Whoever has the power decides. */
    DECIDE,
    /** Somebody to whom a decided matter was assigned. */
    TASK
}
