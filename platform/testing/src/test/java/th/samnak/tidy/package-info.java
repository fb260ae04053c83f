/** A function as it should be. */
@org.jspecify.annotations.NullMarked
package th.samnak.tidy;
