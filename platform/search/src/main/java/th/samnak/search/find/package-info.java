/** Asking everything that can be found at once, and what the platform itself can find. */
@org.jspecify.annotations.NullMarked
package th.samnak.search.find;
