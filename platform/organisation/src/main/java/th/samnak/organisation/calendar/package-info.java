/** The government's calendar and what single agencies do otherwise. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.calendar;
