package th.samnak.api.approvals;

/** What a decision does to the matter it is taken on. */
public enum Effect {
    /** It stands in the minute and moves nothing. */
    NONE,
    /** To the next step; at the last one the matter is decided so. */
    FORWARD,
    /** Grants what is asked. Takes the power to do so. */
    GRANT,
    /** Refuses what is asked. Takes the power to do so. */
    REFUSE,
    /** One step back. */
    STEP_BACK,
    /** Back to whoever proposed it. */
    OWNER_BACK,
    /** Holds it; its time stands still. */
    PAUSE
}
