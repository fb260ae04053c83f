/** Copies with parts blacked out. */
@org.jspecify.annotations.NullMarked
package th.samnak.documents.redaction;
