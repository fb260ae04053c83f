/** The register as each caller may see it. */
@org.jspecify.annotations.NullMarked
package th.samnak.records.lists.application;
