package th.samnak.correspondence.letter.application;

/**
 * A letter as the person saw it: an act on it is refused with {@link th.samnak.api.errors.StaleDataException} when somebody
 * changed it in between.
 */
public record LetterAt(String id, long version) {}
