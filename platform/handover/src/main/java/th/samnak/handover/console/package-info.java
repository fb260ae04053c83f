/** Commands about people who give up their work. */
@org.jspecify.annotations.NullMarked
package th.samnak.handover.console;
