/** Issues numbers and keeps drafts. */
@org.jspecify.annotations.NullMarked
package th.samnak.records.application;
