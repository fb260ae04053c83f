package th.samnak.correspondence.api;

/** A letter was changed in some way; open lists look again. */
public record LetterChanged(String letterId) {}
