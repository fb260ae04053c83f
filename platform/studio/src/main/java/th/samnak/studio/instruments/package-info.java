/** Announcements and orders, and the reader beside its text. */
@org.jspecify.annotations.NullMarked
package th.samnak.studio.instruments;
