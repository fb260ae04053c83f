/** What goes up for decision: who is asked, who decided what, as what and by what power. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.approvals;
