/** Who is calling and which roles hold which permission. */
@org.jspecify.annotations.NullMarked
package th.samnak.security.access;
