/** Finding: the full-text index over what the functions hold, and all that can be found from anywhere. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.4.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.search;
