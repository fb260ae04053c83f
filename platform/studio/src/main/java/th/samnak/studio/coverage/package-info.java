/** Which duties are answered by whom and with what. */
@org.jspecify.annotations.NullMarked
package th.samnak.studio.coverage;
