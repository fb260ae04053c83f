package th.samnak.ui.find;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiText;
import th.samnak.thai.ThaiWords;

/** A text in which the words that were looked for are marked. The text stays text, whatever it holds. */
public final class Marked extends Span {

    private static final int SHORTEST = 2;

    /** @param words as typed */
    public Marked(String text, String words) {
        BitSet marks = marks(text, words);
        int at = 0;
        while (at < text.length()) {
            int start = Math.min(text.length(), orEnd(marks.nextSetBit(at), text));
            if (start > at) {
                add(new Text(text.substring(at, start)));
            }
            int end = orEnd(marks.nextClearBit(start), text);
            if (start < text.length()) {
                HtmlComponent mark = new HtmlComponent("mark");
                mark.getElement().setText(text.substring(start, Math.min(end, text.length())));
                add(mark);
            }
            at = Math.max(start, Math.min(end, text.length()));
        }
    }

    private static BitSet marks(String text, String words) {
        String plain = fold(text);
        List<String> whole = Stream.of(fold(ThaiText.normalise(words)).split("\\s+")).filter(word -> word.length() >= SHORTEST).toList();
        BitSet marks = new BitSet();
        for (String word : whole) {
            List<String> found = plain.contains(word) ? List.of(word) : parts(word);
            found.forEach(part -> mark(marks, plain, part));
        }
        return marks;
    }

    private static List<String> parts(String word) {
        return ThaiWords.words(word).stream().filter(part -> part.length() > SHORTEST).toList();
    }

    private static void mark(BitSet marks, String text, String part) {
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            int end = at + part.length();
            while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
                end++;
            }
            marks.set(at, end);
        }
    }

    // one char stays one char in both, so that the place is the same in the text itself
    private static String fold(String text) {
        StringBuilder out = new StringBuilder(ThaiDigits.toArabic(text));
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, Character.toLowerCase(out.charAt(i)));
        }
        return out.toString();
    }

    private static int orEnd(int at, String text) {
        return at < 0 ? text.length() : at;
    }
}
