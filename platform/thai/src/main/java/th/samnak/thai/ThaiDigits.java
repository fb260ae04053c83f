package th.samnak.thai;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thai digits ๐๑๒๓๔๕๖๗๘๙ for display and paper; the house stores and computes with 0123456789. */
public final class ThaiDigits {

    private static final char THAI_ZERO = '\u0e50';

    /** A word of Latin letters with whatever is joined to it: an e-mail or web address, a model code, a foreign number. */
    private static final Pattern KEPT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+@:/?#&=~-]*");

    private ThaiDigits() {}

    /**
     * Thai digits for paper. Words that hold Latin letters keep theirs: e-mail and web addresses, model codes, foreign document
     * numbers. Every other digit is converted.
     */
    public static String toThai(String text) {
        Matcher words = KEPT.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        int end = 0;
        while (words.find()) {
            out.append(allToThai(text.substring(end, words.start())));
            String word = words.group();
            out.append(hasLetter(word) ? word : allToThai(word));
            end = words.end();
        }
        return out.append(allToThai(text.substring(end))).toString();
    }

    /** Every digit, whatever it stands in. */
    public static String allToThai(String text) {
        return shift(text, '0', THAI_ZERO);
    }

    /** Every Thai digit as 0 to 9; for whatever people type: search words, numbers, dates, telephone numbers. */
    public static String toArabic(String text) {
        return shift(text, THAI_ZERO, '0');
    }

    private static String shift(String text, char fromZero, char toZero) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= fromZero && c <= fromZero + 9) {
                out.setCharAt(i, (char) (c - fromZero + toZero));
            }
        }
        return out.toString();
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    }
}
