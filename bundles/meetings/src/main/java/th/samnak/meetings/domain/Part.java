package th.samnak.meetings.domain;

/** What a member is in a committee. Message key {@code meetings.part.<NAME>}. */
public enum Part {
    /** ประธานกรรมการ. */
    CHAIR,
    /** รองประธานกรรมการ. */
    VICE_CHAIR,
    /** กรรมการ. */
    MEMBER,
    /** กรรมการและเลขานุการ. */
    SECRETARY,
    /** ผู้ช่วยเลขานุการ, who does not count for the quorum. */
    ASSISTANT_SECRETARY;

    public boolean countsForQuorum() {
        return this != ASSISTANT_SECRETARY;
    }
}
