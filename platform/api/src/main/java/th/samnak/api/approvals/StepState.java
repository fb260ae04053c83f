package th.samnak.api.approvals;

/** The message key of each is {@code approvals.step.<NAME>}. */
public enum StepState {
    PLANNED,
    OPEN,
    DONE,
    /** Passed over after a silence. */
    SILENT,
    /** No longer needed: the matter took another way, or ended. */
    DROPPED
}
