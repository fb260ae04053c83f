/** The administrator's command for announcements. */
@org.jspecify.annotations.NullMarked
package th.samnak.announcements.console;
