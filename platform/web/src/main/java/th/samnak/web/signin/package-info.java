/** Signing in and out and changing the password, as plain pages. */
@org.jspecify.annotations.NullMarked
package th.samnak.web.signin;
