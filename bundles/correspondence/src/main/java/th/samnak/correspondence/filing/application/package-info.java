/** Keeping closed letters and the yearly destruction list. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.filing.application;
