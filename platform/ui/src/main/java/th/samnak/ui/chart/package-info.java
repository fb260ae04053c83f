/** Charts, drawn on the server as SVG, with the table behind each of them. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package th.samnak.ui.chart;
