/** Resources of the platform itself. */
@org.jspecify.annotations.NullMarked
package th.samnak.rest.resource;
