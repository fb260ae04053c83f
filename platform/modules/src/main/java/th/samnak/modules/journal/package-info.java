/** What was done to the functions, and what therefore should stand. */
@org.jspecify.annotations.NullMarked
package th.samnak.modules.journal;
