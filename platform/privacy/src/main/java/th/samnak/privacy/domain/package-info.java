/** Rows of the registers of secrets and personal data. */
@org.jspecify.annotations.NullMarked
package th.samnak.privacy.domain;
