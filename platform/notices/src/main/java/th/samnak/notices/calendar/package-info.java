/** A person's dates as a calendar feed. */
@org.jspecify.annotations.NullMarked
package th.samnak.notices.calendar;
