package th.samnak.correspondence.search.application;

import th.samnak.correspondence.letter.domain.Direction;

/** @param excerpt plain text around the first match, never markup */
public record FoundLetter(Direction direction, String id, String subject, String excerpt) {}
