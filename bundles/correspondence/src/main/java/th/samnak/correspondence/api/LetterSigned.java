package th.samnak.correspondence.api;

import th.samnak.api.organisation.UnitId;

/** A letter was signed, numbered and dated. @param letterId of the outgoing letter @param docNo as printed, Arabic digits */
public record LetterSigned(String letterId, UnitId unit, String docNo) {}
