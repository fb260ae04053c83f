/** Records in lots, and the way of a lot from unit to unit. */
@org.jspecify.annotations.NullMarked
package th.samnak.records.custody.domain;
