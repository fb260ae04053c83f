/** Measurements of the product, each against a yardstick taken in the same run. */
@org.jspecify.annotations.NullMarked
package th.samnak.e2e.bench;
