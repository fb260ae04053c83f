/** How functions tell what depends on a person, and let it go to somebody else. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.handover;
