/** The edge of the shell: the frame and the administrator's screens, offered to the platform. */
@org.jspecify.annotations.NullMarked
package th.samnak.shell;
