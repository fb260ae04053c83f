/** Why somebody may do something, or may not. */
@org.jspecify.annotations.NullMarked
package th.samnak.studio.why;
