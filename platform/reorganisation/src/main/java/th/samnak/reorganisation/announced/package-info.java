/** From what was read in an announcement to the operations of a plan. */
@org.jspecify.annotations.NullMarked
package th.samnak.reorganisation.announced;
