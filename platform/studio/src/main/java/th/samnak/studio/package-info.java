/** Offers the screens on which the organisation is seen, read from announcements and changed. */
@org.jspecify.annotations.NullMarked
package th.samnak.studio;
