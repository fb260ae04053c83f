/** Letters for other systems: registered, followed, fetched, counted. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.rest;
