/** Who may, in one transaction, and what happens. */
@org.jspecify.annotations.NullMarked
package th.samnak.privacy.application;
