/** Shows things. */
@org.jspecify.annotations.NullMarked
package th.samnak.tidy.view;
