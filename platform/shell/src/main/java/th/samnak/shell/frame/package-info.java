/** What stands around every screen: menu, place, palette, person. */
@org.jspecify.annotations.NullMarked
package th.samnak.shell.frame;
