/** The administrator's proof of the registers. */
@org.jspecify.annotations.NullMarked
package th.samnak.records.console;
