/** Making, showing and ending tokens, and who comes with one. */
@org.jspecify.annotations.NullMarked
package th.samnak.rest.token.application;
