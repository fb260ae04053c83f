package th.samnak.correspondence.api;

import th.samnak.api.organisation.UnitId;

/** A letter was entered in a register of receipt. @param letterId of the incoming letter */
public record LetterRegistered(String letterId, UnitId unit, int number) {}
