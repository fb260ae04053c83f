/** A fictional announcement and the plan that is being drafted for it, in a demonstration system. */
@org.jspecify.annotations.NullMarked
package th.samnak.reorganisation.demo;
