package th.samnak.correspondence.letter.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.correspondence.letter.domain.Direction;

/**
 * What is common to letters of both directions.
 *
 * @param numbers under which it is asked for
 * @param text what it says, for search; secret letters have none here
 * @param openness whether files may be added and taken away
 */
public record LetterHead(
        String id,
        Direction direction,
        String docNo,
        List<String> numbers,
        String subject,
        String text,
        Secrecy secrecy,
        Optional<LocalDate> date,
        Openness openness) {

    /** How far the letter's files are open to change. */
    public enum Openness {
        /** Being written: files come and go. */
        DRAFT,
        /** Being worked on: files may be added. */
        WORKED_ON,
        SETTLED
    }
}
