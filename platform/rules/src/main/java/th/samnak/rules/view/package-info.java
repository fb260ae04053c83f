/** The register of figures, one figure with its story, and a proposal. */
@org.jspecify.annotations.NullMarked
package th.samnak.rules.view;
