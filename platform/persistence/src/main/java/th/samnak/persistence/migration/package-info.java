/** Brings the tables of a unit to the state its entities expect. */
@org.jspecify.annotations.NullMarked
package th.samnak.persistence.migration;
