/** The door for other systems: tokens, resources of the functions, webhooks. */
@org.jspecify.annotations.NullMarked
package th.samnak.rest;
