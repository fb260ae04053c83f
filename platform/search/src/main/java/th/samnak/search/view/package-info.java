/** The search page, and who somebody is. */
@org.jspecify.annotations.NullMarked
package th.samnak.search.view;
