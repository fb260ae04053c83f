/** The screens of hand-overs. */
@org.jspecify.annotations.NullMarked
package th.samnak.handover.view;
