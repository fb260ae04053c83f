/** The registrar's, the data protection officer's and everybody's own screens. */
@org.jspecify.annotations.NullMarked
package th.samnak.privacy.view;
