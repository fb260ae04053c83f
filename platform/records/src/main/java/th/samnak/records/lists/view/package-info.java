/** The screen over the records of all functions. */
@org.jspecify.annotations.NullMarked
package th.samnak.records.lists.view;
