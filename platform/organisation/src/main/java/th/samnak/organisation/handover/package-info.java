/** What depends on a person: posts, orders and drafts of orders. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.handover;
