/** What depends on a person among committees and meetings, and how it goes to another. */
@org.jspecify.annotations.NullMarked
package th.samnak.meetings.handover.application;
