/** The administrator's commands on the chain. */
@org.jspecify.annotations.NullMarked
package th.samnak.audit.console;
