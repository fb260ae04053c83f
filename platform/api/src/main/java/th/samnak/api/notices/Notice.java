package th.samnak.api.notices;

import java.time.LocalDate;
import java.util.List;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/**
 * Something a person is told, by whatever way. It carries nothing secret: a title in it is the masked one where the person is not
 * cleared.
 *
 * @param to who is told
 * @param subjectKey message key of its one sentence
 * @param arguments put in for {@code {0}}, {@code {1}}…
 * @param about what it is about, each with its line; several where a day's reminders are told as one
 * @param day on which it is told
 */
public record Notice(PersonId to, String subjectKey, List<Object> arguments, List<Line> about, LocalDate day) {

    public Notice {
        arguments = List.copyOf(arguments);
        about = List.copyOf(about);
    }

    /**
     * @param words message key of what is said of the record, for example that it is due tomorrow
     * @param title masked where it must be
     */
    public record Line(RecordId record, String words, List<Object> arguments, String title) {

        public Line {
            arguments = List.copyOf(arguments);
        }
    }
}
