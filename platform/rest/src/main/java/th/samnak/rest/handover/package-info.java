/** What ends with a person. */
@org.jspecify.annotations.NullMarked
package th.samnak.rest.handover;
