/** What can be done with meetings: who may, in one transaction. */
@org.jspecify.annotations.NullMarked
package th.samnak.meetings.application;
