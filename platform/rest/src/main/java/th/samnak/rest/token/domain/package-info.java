/** What a token is. */
@org.jspecify.annotations.NullMarked
package th.samnak.rest.token.domain;
