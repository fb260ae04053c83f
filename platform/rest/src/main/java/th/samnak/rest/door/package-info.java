/** From a request to a resource of a function and back. */
@org.jspecify.annotations.NullMarked
package th.samnak.rest.door;
