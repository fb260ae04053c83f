/** The drop folder. */
@org.jspecify.annotations.NullMarked
package th.samnak.modules.deploy;
