/** Units and people, the clock and the working days, as services. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.application;
