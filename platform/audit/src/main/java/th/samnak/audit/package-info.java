/** One hash chain over acts and protected rows; what happened to a record; comments. */
@org.jspecify.annotations.NullMarked
package th.samnak.audit;
