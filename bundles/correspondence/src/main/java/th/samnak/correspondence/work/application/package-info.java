/** What waits for whom, what is overdue, and the figures of the year. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.work.application;
