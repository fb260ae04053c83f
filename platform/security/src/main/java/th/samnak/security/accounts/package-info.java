/** Accounts and their keeping by administrators. */
@org.jspecify.annotations.NullMarked
package th.samnak.security.accounts;
