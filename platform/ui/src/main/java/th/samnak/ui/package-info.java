/** What a function's screens are made of: how they are offered to the platform, and the parts they share. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package th.samnak.ui;
