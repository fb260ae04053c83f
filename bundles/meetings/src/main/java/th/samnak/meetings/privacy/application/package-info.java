/** What meetings hold of people, and why. */
@org.jspecify.annotations.NullMarked
package th.samnak.meetings.privacy.application;
