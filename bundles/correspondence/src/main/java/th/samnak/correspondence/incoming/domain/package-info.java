/** The life of an incoming letter, from its arrival to the archive. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.incoming.domain;
