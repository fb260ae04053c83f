/** Keeps what was proposed, lets people correct it, and hands it to the organisation. */
@org.jspecify.annotations.NullMarked
package th.samnak.announcements.application;
