/** A figure and the proposal that changes it. */
@org.jspecify.annotations.NullMarked
package th.samnak.rules.domain;
