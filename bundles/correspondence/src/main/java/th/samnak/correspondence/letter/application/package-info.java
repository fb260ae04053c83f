/** Attachments, links, minutes and history of any letter, and who may see it. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.letter.application;
