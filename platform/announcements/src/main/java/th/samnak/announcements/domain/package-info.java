/** Drafts of announcements. */
@org.jspecify.annotations.NullMarked
package th.samnak.announcements.domain;
