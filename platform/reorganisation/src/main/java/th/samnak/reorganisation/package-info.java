/** Reorganisations: drafted, rehearsed, decided by four eyes, carried out at midnight and, if need be, taken back. */
@org.jspecify.annotations.NullMarked
package th.samnak.reorganisation;
