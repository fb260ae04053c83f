/** All dated facts in memory, what must hold among them, and the one way to write them. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.ledger;
