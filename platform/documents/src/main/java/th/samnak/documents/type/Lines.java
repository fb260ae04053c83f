package th.samnak.documents.type;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import th.samnak.thai.ThaiWords;

/** Breaks paragraphs into lines between Thai words. */
public final class Lines {

    private Lines() {}

    /**
     * @param first width of the first line in points
     * @param rest width of the others
     */
    public static List<Line> of(String text, Ink ink, float first, float rest) {
        List<Line> lines = new ArrayList<>();
        List<String> pieces = new ArrayList<>();
        float used = 0;
        float room = first;
        for (String piece : pieces(text, ink, Math.min(first, rest))) {
            float width = ink.width(piece.stripTrailing());
            if (!pieces.isEmpty() && used + width > room) {
                lines.add(line(pieces, ink, false));
                pieces = new ArrayList<>();
                used = 0;
                room = rest;
            }
            pieces.add(piece);
            used += ink.width(piece);
        }
        lines.add(line(pieces, ink, true));
        return lines;
    }

    private static Line line(List<String> pieces, Ink ink, boolean last) {
        if (pieces.isEmpty()) {
            return new Line(List.of(), 0, last);
        }
        List<String> trimmed = new ArrayList<>(pieces);
        trimmed.set(trimmed.size() - 1, trimmed.getLast().stripTrailing());
        float width = 0;
        for (String piece : trimmed) {
            width += ink.width(piece);
        }
        return new Line(List.copyOf(trimmed), width, last);
    }

    private static List<String> pieces(String text, Ink ink, float room) {
        List<String> out = new ArrayList<>();
        int start = 0;
        for (int end : ThaiWords.lineBreaks(text)) {
            String piece = text.substring(start, end);
            if (ink.width(piece.stripTrailing()) > room) {
                out.addAll(clusters(piece));
            } else {
                out.add(piece);
            }
            start = end;
        }
        return out;
    }

    /** A piece wider than the paper, such as a long web address, may be broken anywhere but inside a letter with its marks. */
    private static List<String> clusters(String piece) {
        List<String> out = new ArrayList<>();
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(piece);
        int start = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            out.add(piece.substring(start, end));
            start = end;
        }
        return out;
    }
}
