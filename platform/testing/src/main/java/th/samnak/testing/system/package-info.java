/** The assembled product, started as its users start it, for tests from the outside. */
@org.jspecify.annotations.NullMarked
package th.samnak.testing.system;
