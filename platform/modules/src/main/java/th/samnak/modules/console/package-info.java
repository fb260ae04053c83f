/** The administrator's commands. */
@org.jspecify.annotations.NullMarked
package th.samnak.modules.console;
