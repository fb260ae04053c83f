/** Who is away and who acts meanwhile. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.absences;
