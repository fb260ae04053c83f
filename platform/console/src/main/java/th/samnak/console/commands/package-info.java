/** The console's own commands: is it ready, and if not, which bundle or component is in the way. */
@org.jspecify.annotations.NullMarked
package th.samnak.console.commands;
