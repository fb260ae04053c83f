/** What the search keeps in the database. */
@org.jspecify.annotations.NullMarked
package th.samnak.search.domain;
