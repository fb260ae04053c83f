/** Who leaves office by age, from birth dates that nobody else sees. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.retirement;
