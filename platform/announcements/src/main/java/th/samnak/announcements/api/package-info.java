/** What is read out of the text of an announcement, and how it becomes part of the organisation. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package th.samnak.announcements.api;
