/** Units, people and holidays as they are kept. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation.domain;
