/** The screens of the texts. */
@org.jspecify.annotations.NullMarked
package th.samnak.templates.view;
