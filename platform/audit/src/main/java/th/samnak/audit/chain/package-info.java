/** The chain by itself: hashes, layouts, anchors and the check of them. Nothing but the JDK, for the offline verifier too. */
@org.jspecify.annotations.NullMarked
package th.samnak.audit.chain;
