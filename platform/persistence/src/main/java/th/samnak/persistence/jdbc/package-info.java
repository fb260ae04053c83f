/** Connections and the one transaction that spans all units. */
@org.jspecify.annotations.NullMarked
package th.samnak.persistence.jdbc;
