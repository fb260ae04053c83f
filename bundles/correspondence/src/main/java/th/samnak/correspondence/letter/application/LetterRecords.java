package th.samnak.correspondence.letter.application;

import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.domain.Direction;

/** Keeps the platform's register of records in step with the letters. */
public interface LetterRecords {

    /** Enters the letter, or what has become of it, in the current transaction. */
    void enter(String letterId);

    void enter(RecordEntry letter);

    /** Enters all letters of a direction, in portions. */
    void enterAll(Direction direction);

    /** The letter as the platform knows it. */
    static RecordId id(Direction direction, String letterId) {
        return new RecordId(CorrespondenceModule.ID, type(direction), letterId);
    }

    /** The type under which letters of a direction are entered. */
    static String type(Direction direction) {
        return direction == Direction.INCOMING ? "incoming" : "outgoing";
    }
}
