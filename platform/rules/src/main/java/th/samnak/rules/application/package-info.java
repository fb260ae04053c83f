/** What holds on a day, and how it is changed. */
@org.jspecify.annotations.NullMarked
package th.samnak.rules.application;
