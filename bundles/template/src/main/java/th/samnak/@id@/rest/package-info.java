/** Matters for other systems. */
@org.jspecify.annotations.NullMarked
package th.samnak.@id@.rest;
