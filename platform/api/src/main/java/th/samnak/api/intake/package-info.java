/** Tables that are taken in from files: what a function declares, and who reads, judges and takes them. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.intake;
