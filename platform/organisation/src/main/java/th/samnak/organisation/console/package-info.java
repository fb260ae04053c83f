/** Console commands about units, the calendar and the clock. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.console;
