/** Delegations and acting appointments, from the draft to their end. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.orders;
