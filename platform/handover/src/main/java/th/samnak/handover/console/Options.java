package th.samnak.handover.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.handover.Occasion;
import th.samnak.thai.ThaiDate;
import th.samnak.thai.UnreadableDate;

/** Words behind a command's name, and what stands behind its options. */
record Options(List<String> words, Map<String, String> values) {

    /** @param valued options that have a value; any other one that begins with two hyphens stands alone */
    static Options read(List<String> arguments, String... valued) {
        List<String> words = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (List.of(valued).contains(word)) {
                i++;
                values.put(word, i < arguments.size() ? arguments.get(i) : "");
            } else {
                values.put(word, "");
            }
        }
        return new Options(words, values);
    }

    /** @throws IllegalArgumentException when there is not exactly one word */
    String only() {
        if (words.size() != 1) {
            throw new IllegalArgumentException("one person is wanted");
        }
        return words.getFirst();
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option)).filter(value -> !value.isBlank());
    }

    Optional<LocalDate> day(String option) {
        return value(option).map(Options::date);
    }

    private static LocalDate date(String text) {
        try {
            return ThaiDate.parse(text);
        } catch (UnreadableDate unreadable) {
            throw new IllegalArgumentException("not a date: " + text, unreadable);
        }
    }

    Occasion.Reason reason() {
        return value("--reason").map(it -> Occasion.Reason.valueOf(it.toUpperCase(Locale.ROOT))).orElse(Occasion.Reason.MOVES);
    }
}
