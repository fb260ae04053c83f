/** A view somebody saved, and how they looked last. */
@org.jspecify.annotations.NullMarked
package th.samnak.desk.domain;
