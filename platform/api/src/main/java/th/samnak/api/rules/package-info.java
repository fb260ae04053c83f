/** Figures that law lays down, dated and cited: who needs one asks for the day it has to hold on. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package th.samnak.api.rules;
