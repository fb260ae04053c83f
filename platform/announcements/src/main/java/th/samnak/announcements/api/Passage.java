package th.samnak.announcements.api;

/** A part of the text that was understood and is neither clause nor unit. */
public record Passage(Kind kind, Span at) {

    /** The message key of its name is {@code announcements.passage.<kind>} in lower case. */
    public enum Kind {
        TITLE,
        HEADING,
        AGENCY,
        PREAMBLE,
        /** What the agency is for, before its duties. */
        MISSION,
        /** The sentence that opens a list. */
        INTRODUCTION,
        EFFECTIVE,
        /** Of the Gazette, on top of each page. */
        PAGE_HEADER,
        CITATION,
        SIGNATURE,
        NOTE
    }
}
