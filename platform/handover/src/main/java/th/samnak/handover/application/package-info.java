/** Hand-overs from the plan to the last signature. */
@org.jspecify.annotations.NullMarked
package th.samnak.handover.application;
