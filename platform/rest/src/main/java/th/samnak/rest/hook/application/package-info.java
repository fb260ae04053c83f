/** Writing down what is to be told, and taking it there. */
@org.jspecify.annotations.NullMarked
package th.samnak.rest.hook.application;
