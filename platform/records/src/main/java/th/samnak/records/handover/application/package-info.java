/** What depends on a person: forms that were not handed in. */
@org.jspecify.annotations.NullMarked
package th.samnak.records.handover.application;
