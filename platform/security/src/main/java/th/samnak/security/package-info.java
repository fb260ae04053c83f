/** What this part of the platform is: its permissions and its tables. */
@org.jspecify.annotations.NullMarked
package th.samnak.security;
