package th.samnak.reorganisation.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The words behind a command's name. */
final class Words {

    private Words() {}

    /** @throws IllegalArgumentException when there are more or fewer */
    static void demand(List<String> arguments, int count) {
        if (arguments.size() != count) {
            throw new IllegalArgumentException("not the right number of words");
        }
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new IllegalArgumentException("not a day: " + text);
        }
    }
}
