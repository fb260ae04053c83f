/** Where notices are kept and read. */
@org.jspecify.annotations.NullMarked
package th.samnak.notices.application;
