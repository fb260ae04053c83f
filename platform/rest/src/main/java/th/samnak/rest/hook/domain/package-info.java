/** Who wants to be told what, and what they were told. */
@org.jspecify.annotations.NullMarked
package th.samnak.rest.hook.domain;
