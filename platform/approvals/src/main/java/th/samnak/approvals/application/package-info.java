/** Derives the way of a matter, takes decisions, reminds. */
@org.jspecify.annotations.NullMarked
package th.samnak.approvals.application;
