/** @Name@: who the function is and what may be done in it. */
@org.jspecify.annotations.NullMarked
package th.samnak.@id@;
