package th.samnak.announcements.reading;

import java.util.Arrays;
import th.samnak.announcements.api.Span;

/**
 * The text in one spelling, in which every character knows where it stands in the text as given: Arabic digits, single spaces,
 * {@code \n} for every line end, nothing invisible, Thai marks in their order, sara am as one character.
 */
final class Source {

    private static final char AM = '\u0e33';
    private static final char AA = '\u0e32';
    private static final char NIKHAHIT = '\u0e4d';
    /** Glyphs that old Thai fonts have at F700 and on, which copying from a PDF brings along. */
    private static final String GLYPHS = "\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e0d"
            + "\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a";

    private final String given;
    private final StringBuilder plain;
    private int[] from;
    private int[] to;

    private Source(String given) {
        this.given = given;
        this.plain = new StringBuilder(given.length());
        this.from = new int[given.length() + 1];
        this.to = new int[given.length() + 1];
    }

    static Source of(String given) {
        Source source = new Source(given);
        for (int i = 0; i < given.length(); i++) {
            source.take(plain(given.charAt(i)), i);
        }
        source.from = Arrays.copyOf(source.from, source.plain.length());
        source.to = Arrays.copyOf(source.to, source.plain.length());
        return source;
    }

    String given() {
        return given;
    }

    String text() {
        return plain.toString();
    }

    /** Where a stretch of the plain text stands in the text as given. */
    Span span(int start, int end) {
        if (end <= start) {
            int at = start < from.length ? from[start] : given.length();
            return new Span(at, at);
        }
        return new Span(from[start], to[end - 1]);
    }

    private void take(char c, int at) {
        if (c == '\r' && at + 1 < given.length() && given.charAt(at + 1) == '\n' || invisible(c)) {
            return;
        }
        char last = last(1);
        if (c == ' ' || c == '\r') {
            space(c, last, at);
        } else if (last == ' ' && belongsToLetterBefore(c) && isLetterOrTone(last(2))) {
            drop();
            take(c == AA && last(1) != NIKHAHIT ? AM : c, at);
        } else if (c == AA && (last == NIKHAHIT || isTone(last) && last(2) == NIKHAHIT)) {
            nikhahitAndAa(last, at);
        } else if (isTone(c) && last == AM || isVowelMark(c) && isTone(last)) {
            swapped(c, at);
        } else if (c == '\u0e40' && last == '\u0e40') {
            replaceLast('\u0e41', at);
        } else if (c == last && (isTone(c) || isVowelMark(c))) {
            to[plain.length() - 1] = at + 1;
        } else {
            append(c, at, at + 1);
        }
    }

    private void space(char c, char last, int at) {
        if (c == '\r') {
            append('\n', at, at + 1);
        } else if (last == ' ') {
            to[plain.length() - 1] = at + 1;
        } else if (last != '\n' && last != 0) {
            append(' ', at, at + 1);
        }
    }

    /** Nikhahit and aa are one sara am, whichever side of it the tone mark was typed on. */
    private void nikhahitAndAa(char last, int at) {
        if (last != NIKHAHIT) {
            plain.setCharAt(plain.length() - 2, last);
        }
        replaceLast(AM, at);
    }

    /** Brings a mark before the last character; the two share their places so that places never run backwards. */
    private void swapped(char c, int at) {
        char last = last(1);
        int n = plain.length() - 1;
        plain.setCharAt(n, c);
        append(last, at, at + 1);
    }

    private void replaceLast(char c, int at) {
        plain.setCharAt(plain.length() - 1, c);
        to[plain.length() - 1] = at + 1;
    }

    private void drop() {
        plain.setLength(plain.length() - 1);
    }

    private void append(char c, int start, int end) {
        from[plain.length()] = start;
        to[plain.length()] = end;
        plain.append(c);
    }

    private char last(int back) {
        return plain.length() < back ? 0 : plain.charAt(plain.length() - back);
    }

    private static char plain(char c) {
        if (c >= '\u0e50' && c <= '\u0e59') {
            return (char) (c - '\u0e50' + '0');
        }
        if (c >= '\uf700' && c <= '\uf71a') {
            return GLYPHS.charAt(c - '\uf700');
        }
        return switch (c) {
            case '\t', '\u00a0', '\u2007', '\u2009', '\u202f', '\u3000' -> ' ';
            case '\u0085', '\u2028', '\u2029', '\u000b', '\f' -> '\n';
            case '\uff08' -> '(';
            case '\uff09' -> ')';
            case '\uff1a' -> ':';
            default -> c;
        };
    }

    private static boolean invisible(char c) {
        return c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff' || c == '\u00ad'
                || c < ' ' && c != '\n' && c != '\r' || c == '\u007f';
    }

    /** Never stands behind a space: when it does, the space came from the page. */
    private static boolean belongsToLetterBefore(char c) {
        return c == AA || c == AM || c == NIKHAHIT || isTone(c) || isVowelMark(c) || c == '\u0e30';
    }

    private static boolean isLetterOrTone(char c) {
        return c >= '\u0e01' && c <= '\u0e2e' || isTone(c) || c == NIKHAHIT;
    }

    private static boolean isTone(char c) {
        return c >= '\u0e48' && c <= '\u0e4c';
    }

    private static boolean isVowelMark(char c) {
        return c == '\u0e31' || c >= '\u0e34' && c <= '\u0e3a' || c == '\u0e47';
    }
}
