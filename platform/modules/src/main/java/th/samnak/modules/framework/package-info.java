/** Bundles in the OSGi framework, started within a time limit. */
@org.jspecify.annotations.NullMarked
package th.samnak.modules.framework;
