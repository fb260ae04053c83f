/** What can be done in @Name@: who may, in one transaction. */
@org.jspecify.annotations.NullMarked
package th.samnak.@id@.application;
