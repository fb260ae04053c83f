/** Signing in through the JAAS realm. */
@org.jspecify.annotations.NullMarked
package th.samnak.security.signin;
