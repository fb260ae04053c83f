/** Finding meetings by their words. */
@org.jspecify.annotations.NullMarked
package th.samnak.meetings.search.application;
