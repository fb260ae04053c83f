/** Finding letters by their words. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.search.application;
