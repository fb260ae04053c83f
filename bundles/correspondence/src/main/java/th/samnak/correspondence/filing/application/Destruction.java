package th.samnak.correspondence.filing.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.filing.domain.Fate;
import th.samnak.correspondence.letter.application.LetterAt;

/**
 * The yearly destruction: survey within 60 days after the year's end, committee, head, National Archives, destruction. What is
 * destroyed leaves a tombstone: number, subject, dates and checksums stay.
 */
public interface Destruction {

    List<DestructionRow> lists();

    List<DestructionItemRow> items(String listId);

    /** How many filed letters of the agency fall due for the survey of that year (Buddhist era). */
    int due(int year);

    /** Lists everything due at the end of the year before. @return the list's id */
    String survey(int year);

    /** @param members at least three, the chair first */
    void appointCommittee(LetterAt list, List<PersonId> members);

    /** The committee marks a line: DESTROY, EXTENDED (with date and reason) or TRANSFERRED. */
    void mark(String itemId, Fate fate, Optional<LocalDate> newDate, String reason);

    /** The head decides on the committee's marks; every line must be marked. */
    void decide(LetterAt list);

    /** The list goes to the National Archives. */
    void askArchives(LetterAt list, LocalDate on);

    /** They have answered, or 60 days have passed in silence. @param answeredOn empty for silence */
    void approve(LetterAt list, Optional<LocalDate> answeredOn);

    /** Carries it out. @param record who supervised and how, must not be blank */
    void carryOut(LetterAt list, String record);

    /** บัญชีหนังสือขอทำลาย (แบบที่ 25); PDF. */
    byte[] print(String listId);
}
