/** The screen on which waiting matters are decided. */
@org.jspecify.annotations.NullMarked
package th.samnak.approvals.view;
