/** What is done with incoming letters: the central desk, the units, the people who decide. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.incoming.application;
