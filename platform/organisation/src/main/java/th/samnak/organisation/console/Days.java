package th.samnak.organisation.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import th.samnak.thai.ThaiDate;

/** Days among the words of a command; in Thai a day is three words, which nobody need put between quotation marks. */
public final class Days {

    private static final int MOST_WORDS = 4;

    private Days() {}

    /**
     * Takes the option and its day out of the words.
     *
     * @throws IllegalArgumentException when no day follows the option
     */
    public static LocalDate option(List<String> words, String name, LocalDate otherwise) {
        int at = words.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        words.remove(at);
        if (at == words.size()) {
            throw new IllegalArgumentException("a day is needed after " + name);
        }
        return take(words, at);
    }

    /** All words, which are nothing but days. @throws IllegalArgumentException when one is not */
    static List<LocalDate> all(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        List<LocalDate> days = new ArrayList<>();
        while (!words.isEmpty()) {
            days.add(take(words, 0));
        }
        return days;
    }

    private static LocalDate take(List<String> words, int at) {
        int most = Math.min(MOST_WORDS, words.size() - at);
        for (int count = most; count > 0; count--) {
            List<String> some = words.subList(at, at + count);
            Optional<LocalDate> day = ThaiDate.tryParse(String.join(" ", some));
            if (day.isPresent()) {
                some.clear();
                return day.get();
            }
        }
        int shown = IntStream.range(at, at + most).filter(index -> words.get(index).startsWith("--")).findFirst().orElse(at + most);
        return ThaiDate.parse(String.join(" ", words.subList(at, Math.max(shown, at + 1))));
    }
}
