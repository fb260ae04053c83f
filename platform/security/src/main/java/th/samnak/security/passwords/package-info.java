/** What a password must be and how it is kept. */
@org.jspecify.annotations.NullMarked
package th.samnak.security.passwords;
