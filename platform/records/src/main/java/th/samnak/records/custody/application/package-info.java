/** The record register. */
@org.jspecify.annotations.NullMarked
package th.samnak.records.custody.application;
