/** The fictional people of a demonstration system. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.demo;
