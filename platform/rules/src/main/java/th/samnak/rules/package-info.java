/** Rule parameters: what is kept, and what may be done with it. */
@org.jspecify.annotations.NullMarked
package th.samnak.rules;
