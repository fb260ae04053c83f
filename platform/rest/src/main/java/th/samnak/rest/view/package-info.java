/** Tokens, webhooks and deliveries. */
@org.jspecify.annotations.NullMarked
package th.samnak.rest.view;
