/** What may be done when somebody gives up their work. */
@org.jspecify.annotations.NullMarked
package th.samnak.handover;
