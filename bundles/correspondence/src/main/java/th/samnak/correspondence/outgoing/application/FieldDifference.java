package th.samnak.correspondence.outgoing.application;

/**
 * One field in which the caller's text differs from what somebody else saved first.
 *
 * @param field name of the component of {@link DraftForm}; message key {@code correspondence.field.<field>}
 * @param current what is saved now; mine: what the caller has; both as shown to people
 */
public record FieldDifference(String field, String current, String mine) {}
