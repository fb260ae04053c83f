/** What depends on a person among the letters, and how it goes to another. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.handover.application;
