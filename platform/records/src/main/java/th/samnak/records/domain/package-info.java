/** Number series, cancelled numbers and drafts. */
@org.jspecify.annotations.NullMarked
package th.samnak.records.domain;
