/** How long letters are kept and how they are destroyed. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.filing.domain;
