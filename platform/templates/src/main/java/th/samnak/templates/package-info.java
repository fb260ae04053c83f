/** Texts that recur: what function this is, its tables. */
@org.jspecify.annotations.NullMarked
package th.samnak.templates;
