/** A function with every fault there is a rule against. */
@org.jspecify.annotations.NullMarked
package th.samnak.faulty;
