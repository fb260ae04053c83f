/** Lists of many records: filter bar, lazy grid, keyboard, cards on a narrow screen. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package th.samnak.ui.register;
