/** Matters, their steps and the decisions taken on them. */
@org.jspecify.annotations.NullMarked
package th.samnak.approvals.domain;
