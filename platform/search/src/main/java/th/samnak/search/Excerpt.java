package th.samnak.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.thai.ThaiText;
import th.samnak.thai.ThaiWords;

/** A few words around the first match, and in which file it is when the record itself has not all that was asked for. */
final class Excerpt {

    private static final int BEFORE = 40;
    private static final int LENGTH = 180;

    /** @param file the attachment it is from */
    record Passage(String text, Optional<String> file) {}

    private final List<String> chunks;
    private final List<String> needles;

    Excerpt(String words) {
        chunks = Stream.of(Token.plain(words).split("\\s+")).filter(it -> !it.isEmpty()).toList();
        needles = Stream.concat(
                        chunks.stream(),
                        chunks.stream().flatMap(chunk -> ThaiWords.words(chunk).stream()).filter(it -> it.length() > 2))
                .distinct()
                .toList();
    }

    /** @param names of the attachments; texts theirs, in the same order */
    Passage of(String title, String text, String[] names, String[] texts) {
        String own = fold(title + "\n" + text);
        List<String> missing = chunks.stream().filter(chunk -> !own.contains(chunk)).toList();
        for (int i = 0; i < names.length && !missing.isEmpty(); i++) {
            String file = fold(names[i] + "\n" + texts[i]);
            if (missing.stream().anyMatch(chunk -> holds(file, chunk))) {
                return new Passage(of(texts[i]), Optional.of(names[i]));
            }
        }
        return new Passage(of(text), Optional.empty());
    }

    private static boolean holds(String file, String chunk) {
        return file.contains(chunk) || ThaiWords.words(chunk).stream().filter(it -> it.length() > 2).anyMatch(file::contains);
    }

    String of(String text) {
        String flat = text.replace('\n', ' ');
        if (flat.length() <= LENGTH) {
            return flat;
        }
        int match = find(flat);
        int start = match <= BEFORE ? 0 : boundary(flat, match - BEFORE);
        int end = Math.min(flat.length(), start + LENGTH);
        while (end < flat.length() && isMark(flat.charAt(end))) {
            end++;
        }
        return (start > 0 ? "…" : "") + flat.substring(start, end).strip() + (end < flat.length() ? "…" : "");
    }

    private int find(String text) {
        // one char stays one char in both, so that the place is the same in the text itself
        String plain = fold(text);
        return needles.stream().mapToInt(plain::indexOf).filter(at -> at >= 0).min().orElse(0);
    }

    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '\u0e50' && c <= '\u0e59' ? (char) (c - '\u0e50' + '0') : Character.toLowerCase(c));
        }
        return out.toString();
    }

    /** The next place at which a word begins, as nearly as can be told without cutting the whole text. */
    private static int boundary(String text, int from) {
        int space = text.indexOf(' ', from);
        int start = space >= 0 && space < from + BEFORE / 2 ? space + 1 : from;
        while (start < text.length() && isMark(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isMark(char c) {
        return ThaiText.isThai(c) && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
