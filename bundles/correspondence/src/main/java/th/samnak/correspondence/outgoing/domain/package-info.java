/** The life of an outgoing letter, from the first draft to the answer. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.outgoing.domain;
