/** Announcements: from the published text to instruments, clauses and units. */
@org.jspecify.annotations.NullMarked
package th.samnak.announcements;
