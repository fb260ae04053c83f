package th.samnak.meetings.domain;

/** Where a meeting stands; each state leads to the next. Message key {@code meetings.state.<NAME>}. */
public enum MeetingState {
    PLANNED,
    INVITED,
    OPEN,
    CLOSED,
    /** The draft minutes are with the members. */
    CIRCULATED,
    /** The minutes were certified at a later meeting. */
    CERTIFIED
}
