/** The record register: who has custody of what, in which state, for every function alike. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.3.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.records;
