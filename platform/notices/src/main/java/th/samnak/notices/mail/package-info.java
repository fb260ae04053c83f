/** From the queue to the mail server. */
@org.jspecify.annotations.NullMarked
package th.samnak.notices.mail;
