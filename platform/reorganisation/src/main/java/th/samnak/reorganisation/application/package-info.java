/** Drafting, rehearsing, carrying out and taking back. */
@org.jspecify.annotations.NullMarked
package th.samnak.reorganisation.application;
