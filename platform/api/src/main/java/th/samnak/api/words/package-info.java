/** What people read, out of the message files of whoever says it, for what leaves without a screen: mails, calendars, answers. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.words;
