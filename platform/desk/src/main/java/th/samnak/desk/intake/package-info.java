/** Tables from files: reading, judging, all or nothing. */
@org.jspecify.annotations.NullMarked
package th.samnak.desk.intake;
