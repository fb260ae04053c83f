/** Reading, printing, exporting and importing the registers. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.register.application;
