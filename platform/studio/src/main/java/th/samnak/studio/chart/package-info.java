/** The organisation of a day, and one unit with its story. */
@org.jspecify.annotations.NullMarked
package th.samnak.studio.chart;
