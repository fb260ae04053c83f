/** The registers of receipt and dispatch: append-only, numbered without gaps. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.register.domain;
