/** Files, official papers and spreadsheets. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.2.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.documents;
