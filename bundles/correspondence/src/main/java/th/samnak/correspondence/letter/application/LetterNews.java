package th.samnak.correspondence.letter.application;

import th.samnak.api.records.RecordEntry;

/** Tells that a letter changed, once the change is committed: to open screens and to the search. */
public interface LetterNews {

    /** The letter, as it is stored, also goes to the register of records. @param also further news of the same change */
    void changed(String letterId, Record... also);

    /** As {@link #changed}, of a letter that is not stored yet or goes to the register of records by itself. */
    void told(String letterId, Record... also);

    /** Enters a letter in the register of records that is not stored yet. */
    void enter(RecordEntry letter);
}
