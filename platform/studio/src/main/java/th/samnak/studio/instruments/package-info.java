/** Announcements and orders, their clauses and their wording. */
@org.jspecify.annotations.NullMarked
package th.samnak.studio.instruments;
