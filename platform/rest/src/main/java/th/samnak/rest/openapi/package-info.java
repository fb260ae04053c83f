/** The document that describes what is served now. */
@org.jspecify.annotations.NullMarked
package th.samnak.rest.openapi;
