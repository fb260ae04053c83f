/** Commands for reorganisations. */
@org.jspecify.annotations.NullMarked
package th.samnak.reorganisation.console;
