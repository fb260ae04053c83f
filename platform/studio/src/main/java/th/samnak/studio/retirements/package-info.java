/** The warning of those who leave office by age. */
@org.jspecify.annotations.NullMarked
package th.samnak.studio.retirements;
