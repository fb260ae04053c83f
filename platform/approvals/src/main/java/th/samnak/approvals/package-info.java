/** Approvals: what goes up for decision, who is asked, who decided by what power. */
@org.jspecify.annotations.NullMarked
package th.samnak.approvals;
