/** Committees, their meetings, and what they resolve. */
@org.jspecify.annotations.NullMarked
package th.samnak.meetings.domain;
