/** What has changed and is not on the index's disk yet. */
@org.jspecify.annotations.NullMarked
package th.samnak.search.queue;
