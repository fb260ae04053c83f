/** What a plan comes to, row by row, before anything is written. */
@org.jspecify.annotations.NullMarked
package th.samnak.reorganisation.blueprint;
