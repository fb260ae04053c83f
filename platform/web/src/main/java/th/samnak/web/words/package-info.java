/** The sentences of all bundles, in Thai and English. */
@org.jspecify.annotations.NullMarked
package th.samnak.web.words;
