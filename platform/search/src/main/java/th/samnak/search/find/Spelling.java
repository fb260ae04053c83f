package th.samnak.search.find;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiText;

/** Whether words fit a name of a few words: every one of them must be in it, best at its beginning. */
record Spelling(List<String> words) {

    static Spelling of(String typed) {
        return new Spelling(Stream.of(plain(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    /** How well they fit, more is better; 0 for not at all. */
    int fits(String... names) {
        int best = 0;
        for (String name : names) {
            best = Math.max(best, fits(plain(name)));
        }
        return best;
    }

    /** The same across several names: all words must be somewhere in them. */
    int fitsTogether(String... names) {
        return fits(plain(String.join(" ", names)));
    }

    private int fits(String name) {
        if (words.isEmpty() || !words.stream().allMatch(name::contains)) {
            return 0;
        }
        String first = words.getFirst();
        if (name.equals(String.join(" ", words))) {
            return 4;
        }
        return name.startsWith(first) ? 3 : name.contains(" " + first) ? 2 : 1;
    }

    private static String plain(String text) {
        return ThaiDigits.toArabic(ThaiText.normalise(text)).toLowerCase(Locale.ROOT);
    }
}
