/** Commands of the administrator. */
@org.jspecify.annotations.NullMarked
package th.samnak.rest.console;
