package th.samnak.meetings.domain;

/** Where a meeting stands; each state leads to the next. Message key {@code meetings.state.<NAME>}. */
public enum MeetingState {
    PLANNED,
    INVITED,
    OPEN,
    CLOSED,
    /** The minutes are on their way to the chair's signature. */
    SUBMITTED,
    /** Signed by the chair, the minutes are with the members, who may ask for corrections. */
    CIRCULATED,
    /** The minutes were certified: at a later meeting, or because nobody asked for corrections in time. */
    CERTIFIED
}
