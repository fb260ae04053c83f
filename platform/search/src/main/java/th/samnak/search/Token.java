package th.samnak.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiText;
import th.samnak.thai.ThaiWords;

/**
 * What is looked up in the index.
 *
 * @param text the characters
 * @param step how far it stands from the one before: 0 at the same place, 1 next to it, more behind a gap
 */
record Token(String text, int step) {

    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}\\p{M}])(?:[ก-ฮ]{1,4}\\.){1,6}");
    private static final Pattern RUN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int GRAM = 3;
    private static final int MOST_PARTS = 20_000;
    private static final Map<String, List<String>> PARTS = new ConcurrentHashMap<>();

    /** Lower case, Arabic digits, one spelling. */
    static String plain(String text) {
        return folded(ThaiText.normalise(text));
    }

    /** The same for a text that has its one spelling already: finding that out is the dearest part. */
    static String folded(String normalised) {
        return ThaiDigits.toArabic(normalised).toLowerCase(Locale.ROOT);
    }

    /** The text with its abbreviations written without full stops: พ.ร.บ. and พรบ are the same word. */
    static String undotted(String text) {
        return DOTTED.matcher(text).replaceAll(match -> match.group().replace(".", "") + " ");
    }

    /**
     * Words as the general dictionary cuts them, each at its place, and terms of the office at the place where they begin.
     *
     * @param plain as {@link #plain} makes it
     */
    static List<Token> words(String plain) {
        List<Token> out = new ArrayList<>();
        for (String word : ThaiWords.words(undotted(plain))) {
            List<String> parts = parts(word);
            for (int i = 0; i < parts.size(); i++) {
                out.add(new Token(parts.get(i), 1));
                if (i == 0 && parts.size() > 1) {
                    out.add(new Token(word, 0));
                }
            }
        }
        return out;
    }

    /** Every three characters in a row; a gap where a run of letters and digits ends. A shorter run is one token. */
    static List<Token> grams(String plain) {
        List<Token> out = new ArrayList<>();
        for (String run : RUN.split(plain)) {
            int step = out.isEmpty() ? 1 : GRAM;
            if (!run.isEmpty() && run.length() < GRAM) {
                out.add(new Token(run, step));
            }
            for (int i = 0; i + GRAM <= run.length(); i++) {
                out.add(new Token(run.substring(i, i + GRAM), i == 0 ? step : 1));
            }
        }
        return out;
    }

    /** Cutting is dear and words come again and again. */
    private static List<String> parts(String word) {
        if (PARTS.size() > MOST_PARTS) {
            PARTS.clear();
        }
        return PARTS.computeIfAbsent(word, ThaiWords::parts);
    }
}
