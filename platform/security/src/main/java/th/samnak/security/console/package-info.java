/** Console commands about accounts, grants and the trail. */
@org.jspecify.annotations.NullMarked
package th.samnak.security.console;
