/** The durable record of who did what. */
@org.jspecify.annotations.NullMarked
package th.samnak.security.audit;
