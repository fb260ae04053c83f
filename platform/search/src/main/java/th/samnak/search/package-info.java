/** Full-text search in Thai and English, on Lucene, which nobody else knows. */
@org.jspecify.annotations.NullMarked
package th.samnak.search;
