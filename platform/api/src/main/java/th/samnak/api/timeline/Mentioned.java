package th.samnak.api.timeline;

import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/** Somebody was called into the talk about a record. @param by name of who wrote */
public record Mentioned(RecordId record, PersonId person, String by, String comment) {}
