/** Who may do what by virtue of which post: derived from the chart of a day, never configured. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.authority;
