/** What @Name@ keeps, and what is legal. */
@org.jspecify.annotations.NullMarked
package th.samnak.@id@.domain;
