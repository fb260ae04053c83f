/** Committees and meetings in the register of records, and their way to a unit's successor. */
@org.jspecify.annotations.NullMarked
package th.samnak.meetings.records.application;
