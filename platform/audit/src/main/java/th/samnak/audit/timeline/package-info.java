/** Stories of records out of the trail and of what functions keep; comments. */
@org.jspecify.annotations.NullMarked
package th.samnak.audit.timeline;
