/** The chain in the database: witness, sealer, anchors, verification. */
@org.jspecify.annotations.NullMarked
package th.samnak.audit.ledger;
