/** The reader beside its text: what was proposed is confirmed or corrected, element by element. */
@org.jspecify.annotations.NullMarked
package th.samnak.studio.reader;
