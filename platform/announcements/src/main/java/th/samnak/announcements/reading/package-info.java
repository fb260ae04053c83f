/** Reads the text of an announcement; pure Java. */
@org.jspecify.annotations.NullMarked
package th.samnak.announcements.reading;
