/** Drafting, submission up the chain, signing and sending. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.outgoing.application;
