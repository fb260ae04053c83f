/** The acts: install, start, stop, remove, and the recovery at the start. */
@org.jspecify.annotations.NullMarked
package th.samnak.modules.centre;
