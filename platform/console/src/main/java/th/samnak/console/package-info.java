/** The administrator's console: commands of all bundles, over a socket in the data folder. */
@org.jspecify.annotations.NullMarked
package th.samnak.console;
