/**
 * What a person's desk remembers from one day to the next: how they look at lists, what they opened and keep at hand, how
 * their first page is arranged.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.desk;
