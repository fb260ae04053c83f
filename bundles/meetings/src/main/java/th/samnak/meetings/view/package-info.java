/** The screens of meetings. */
@org.jspecify.annotations.NullMarked
package th.samnak.meetings.view;
