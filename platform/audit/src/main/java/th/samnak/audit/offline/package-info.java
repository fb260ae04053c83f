/** Verifies an exported chain with nothing but a JDK. */
@org.jspecify.annotations.NullMarked
package th.samnak.audit.offline;
