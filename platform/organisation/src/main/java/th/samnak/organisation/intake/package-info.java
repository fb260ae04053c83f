/** What the personnel list brings in from a file. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.intake;
