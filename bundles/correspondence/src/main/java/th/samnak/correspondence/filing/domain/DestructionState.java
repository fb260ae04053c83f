package th.samnak.correspondence.filing.domain;

/** Where a destruction list stands (ระเบียบงานสารบรรณ ข้อ 66–70). Message key {@code correspondence.destruction.<NAME>}. */
public enum DestructionState {
    LISTED,
    COMMITTEE_REVIEW,
    HEAD_DECIDED,
    ARCHIVES_CONSULT,
    APPROVED,
    DESTROYED
}
