/** Screens of the administrator; every act is checked again in its service. */
@org.jspecify.annotations.NullMarked
package th.samnak.shell.admin;
