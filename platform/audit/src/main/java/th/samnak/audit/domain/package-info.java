/** What people said about records. */
@org.jspecify.annotations.NullMarked
package th.samnak.audit.domain;
