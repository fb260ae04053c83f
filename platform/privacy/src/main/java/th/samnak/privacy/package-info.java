/** Secrets and personal data: what is kept, and who may do what. */
@org.jspecify.annotations.NullMarked
package th.samnak.privacy;
