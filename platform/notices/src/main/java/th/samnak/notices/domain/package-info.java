/** A notice, a mail that is to leave, and how a person wants to be told. */
@org.jspecify.annotations.NullMarked
package th.samnak.notices.domain;
