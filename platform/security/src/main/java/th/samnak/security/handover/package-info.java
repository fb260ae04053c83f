/** What depends on a person: accounts and clearances. */
@org.jspecify.annotations.NullMarked
package th.samnak.security.handover;
