/** Who is calling, what they may do, and how they signed in. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.access;
