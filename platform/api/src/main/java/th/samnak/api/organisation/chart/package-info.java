/** The organisation of a day, put together from dated facts: the one implementation, for the platform, rehearsals and tests. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.organisation.chart;
