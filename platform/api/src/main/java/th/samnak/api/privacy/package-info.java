/** Personal data and official secrets: what is held of whom and why, who looked, and what may be done about it. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.privacy;
