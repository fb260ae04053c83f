/** The first page. */
@org.jspecify.annotations.NullMarked
package th.samnak.shell.home;
