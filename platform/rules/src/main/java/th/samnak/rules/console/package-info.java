/** Commands. */
@org.jspecify.annotations.NullMarked
package th.samnak.rules.console;
