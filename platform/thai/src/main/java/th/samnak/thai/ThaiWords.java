package th.samnak.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where Thai words begin and end; Thai writes no spaces between them. */
public final class ThaiWords {

    private static final BreakIterator WORDS = BreakIterator.getWordInstance(new ULocale("th"));
    private static final BreakIterator LINES = BreakIterator.getLineInstance(new ULocale("th"));

    /** Terms of the office that the general dictionary cuts up. */
    private static final NavigableSet<String> TERMS = new TreeSet<>(WordList.load("dictionary.txt").stream()
            .map(ThaiText::normalise)
            .toList());

    private static final int LONGEST_TERM = TERMS.stream().mapToInt(String::length).max().orElse(0);

    /** What its number must not be torn from. */
    private static final List<String> BEFORE_NUMBER =
            Stream.concat(Stream.of("พ.ศ.", "ค.ศ.", "ที่", "ข้อ", "โทร.", "มาตรา"), ThaiDate.MONTHS.stream()).toList();

    private static final int LONGEST_MONTH = 14;

    /** A term up to this long is kept on one line; a longer one is a name that may be broken between its words. */
    private static final int UNBROKEN_TERM = 14;

    private ThaiWords() {}

    /**
     * The words in order, lower case, without spaces and punctuation, Arabic digits. Terms of the office (the longest that
     * fits) are one word, for example จัดซื้อจัดจ้าง.
     */
    public static List<String> words(String text) {
        String plain = plain(text);
        BitSet bounds = bounds(WORDS, plain);
        for (Span term : terms(plain, bounds, LONGEST_TERM)) {
            bounds.clear(term.start() + 1, term.end());
        }
        return pieces(plain, bounds);
    }

    /** As {@link #words}, but terms of the office are cut into what the general dictionary knows: จัด, ซื้อ, จัด, จ้าง. */
    public static List<String> parts(String text) {
        String plain = plain(text);
        return pieces(plain, bounds(WORDS, plain));
    }

    /** Every three characters in a row of each run of letters and digits; a shorter run is one entry. */
    public static List<String> trigrams(String text) {
        List<String> out = new ArrayList<>();
        for (String run : plain(text).split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (run.length() < 3 && !run.isEmpty()) {
                out.add(run);
            }
            for (int i = 0; i + 3 <= run.length(); i++) {
                out.add(run.substring(i, i + 3));
            }
        }
        return out;
    }

    /**
     * Offsets in the text where a line may be broken, in order, the end included. Not inside a word or a short term of the
     * office, not before ๆ or ฯ, not inside a date or a web address, not between พ.ศ., ข้อ and the like and their number.
     */
    public static List<Integer> lineBreaks(String text) {
        BitSet breaks = bounds(LINES, text);
        for (Span term : terms(text, bounds(WORDS, text), UNBROKEN_TERM)) {
            breaks.clear(term.start() + 1, term.end());
        }
        return breaks.stream().filter(at -> at > 0 && (at == text.length() || mayBreak(text, at))).boxed().toList();
    }

    private static boolean mayBreak(String text, int at) {
        if (isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at))) {
            return false;
        }
        String after = text.substring(at, Math.min(at + LONGEST_MONTH, text.length())).stripLeading();
        if (after.startsWith("ๆ") || after.startsWith("ฯ")) {
            return false;
        }
        String before = text.substring(Math.max(0, at - LONGEST_MONTH), at).stripTrailing();
        if (!after.isEmpty() && Character.isDigit(after.charAt(0))) {
            return BEFORE_NUMBER.stream().noneMatch(before::endsWith);
        }
        boolean number = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
        return !number || ThaiDate.MONTHS.stream().noneMatch(after::startsWith);
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c <= '~';
    }

    private static String plain(String text) {
        return ThaiDigits.toArabic(ThaiText.normalise(text)).toLowerCase(Locale.ROOT);
    }

    private static BitSet bounds(BreakIterator prototype, String text) {
        BreakIterator breaks = (BreakIterator) prototype.clone();
        breaks.setText(text);
        BitSet out = new BitSet(text.length() + 1);
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            out.set(at);
        }
        return out;
    }

    /** Terms that begin and end where the general dictionary also sees a boundary, so that none is found inside a word. */
    private static List<Span> terms(String text, BitSet bounds, int longest) {
        List<Span> out = new ArrayList<>();
        int at = bounds.nextSetBit(0);
        while (at >= 0 && at < text.length()) {
            int end = longestTerm(text, at, bounds, longest);
            if (end > at) {
                out.add(new Span(at, end));
            }
            at = bounds.nextSetBit(Math.max(end, at + 1));
        }
        return out;
    }

    private static int longestTerm(String text, int start, BitSet bounds, int longest) {
        if (!ThaiText.isThai(text.charAt(start))) {
            return -1;
        }
        for (int end = Math.min(text.length(), start + longest); end > start; end--) {
            if (bounds.get(end) && TERMS.contains(text.substring(start, end))) {
                return end;
            }
        }
        return -1;
    }

    private static List<String> pieces(String text, BitSet bounds) {
        List<String> out = new ArrayList<>();
        int start = bounds.nextSetBit(0);
        for (int end = bounds.nextSetBit(start + 1); end >= 0; end = bounds.nextSetBit(end + 1)) {
            String piece = text.substring(start, end);
            if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
                out.add(piece);
            }
            start = end;
        }
        return out;
    }

    private record Span(int start, int end) {}
}
