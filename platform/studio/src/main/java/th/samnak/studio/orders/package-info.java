/** Delegations and acting appointments: their list, and each from its draft to its end. */
@org.jspecify.annotations.NullMarked
package th.samnak.studio.orders;
