/** What an administrator asks of the registers. */
@org.jspecify.annotations.NullMarked
package th.samnak.records.console;
