/** What depends on a person: plans and hand-over lists. */
@org.jspecify.annotations.NullMarked
package th.samnak.reorganisation.handover.application;
