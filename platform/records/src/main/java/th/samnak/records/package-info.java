/** Registers: numbers without gaps, and what people have typed and not yet handed in. */
@org.jspecify.annotations.NullMarked
package th.samnak.records;
