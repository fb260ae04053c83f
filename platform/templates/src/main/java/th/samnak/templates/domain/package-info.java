/** A text and its editions. */
@org.jspecify.annotations.NullMarked
package th.samnak.templates.domain;
