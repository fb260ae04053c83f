/** A view that Vaadin never forgets. */
@org.jspecify.annotations.NullMarked
package th.samnak.faulty.view;
