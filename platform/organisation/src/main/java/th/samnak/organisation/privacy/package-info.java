/** What the organisation holds of people. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.privacy;
