/** What accounts hold of people. */
@org.jspecify.annotations.NullMarked
package th.samnak.security.privacy;
