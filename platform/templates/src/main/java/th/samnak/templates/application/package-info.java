/** Keeping texts and offering them. */
@org.jspecify.annotations.NullMarked
package th.samnak.templates.application;
