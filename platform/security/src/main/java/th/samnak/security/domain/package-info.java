/** Accounts, grants and the trail as they are kept. */
@org.jspecify.annotations.NullMarked
package th.samnak.security.domain;
