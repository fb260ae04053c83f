/** The screens of @Name@. */
@org.jspecify.annotations.NullMarked
package th.samnak.@id@.view;
