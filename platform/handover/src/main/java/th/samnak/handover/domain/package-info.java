/** Hand-overs as they are kept. */
@org.jspecify.annotations.NullMarked
package th.samnak.handover.domain;
