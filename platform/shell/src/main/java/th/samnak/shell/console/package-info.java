/** What the administrator's console says of the screens. */
@org.jspecify.annotations.NullMarked
package th.samnak.shell.console;
