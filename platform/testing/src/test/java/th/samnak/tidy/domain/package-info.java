/** Things. */
@org.jspecify.annotations.NullMarked
package th.samnak.tidy.domain;
