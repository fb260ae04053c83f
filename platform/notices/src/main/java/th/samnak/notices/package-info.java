/** Notices: in the box, by mail, in a calendar; each person chooses. */
@org.jspecify.annotations.NullMarked
package th.samnak.notices;
