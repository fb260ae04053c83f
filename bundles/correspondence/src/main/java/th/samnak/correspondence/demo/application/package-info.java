/** Fictional letters for a demonstration system. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.demo.application;
