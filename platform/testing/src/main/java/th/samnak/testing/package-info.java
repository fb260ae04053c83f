/** The test kit: real databases, stand-ins for the platform's services, and the rules of the house. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package th.samnak.testing;
