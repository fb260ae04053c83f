/** The first administrator and the demonstration data. */
@org.jspecify.annotations.NullMarked
package th.samnak.security.start;
