/** The box, and the ways of being told. */
@org.jspecify.annotations.NullMarked
package th.samnak.notices.view;
