/** Meetings for other systems. */
@org.jspecify.annotations.NullMarked
package th.samnak.meetings.rest;
