/** What incoming and outgoing letters have in common: words of the rules, minutes, history, attachments. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.letter.domain;
