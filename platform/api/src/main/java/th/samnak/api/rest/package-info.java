/** How a function opens itself to other systems: resources in the language of Jakarta REST, and what surrounds them. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.rest;
