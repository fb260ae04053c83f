package th.samnak.documents.type;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
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

    /** Breaks only at spaces, as addresses are written; a part that is wider than the room is broken between its words. */
    public static List<Line> atSpaces(String text, Ink ink, float room) {
        List<Line> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String part : text.split(" ")) {
            String longer = current.isEmpty() ? part : current + " " + part;
            if (!current.isEmpty() && ink.width(longer) > room) {
                lines.addAll(of(current.toString(), ink, room, room));
                current = new StringBuilder(part);
            } else {
                current = new StringBuilder(longer);
            }
        }
        lines.addAll(of(current.toString(), ink, room, room));
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
                out.addAll(smaller(piece, ink, room));
            } else {
                out.add(piece);
            }
            start = end;
        }
        return out;
    }

    /** A term wider than the room is broken between its words; a word wider than that, anywhere but inside a cluster. */
    private static List<String> smaller(String piece, Ink ink, float room) {
        List<String> out = new ArrayList<>();
        for (String word : cut(piece, BreakIterator.getLineInstance(new ULocale("th")))) {
            boolean fits = ink.width(word.stripTrailing()) <= room;
            out.addAll(fits ? List.of(word) : cut(word, BreakIterator.getCharacterInstance()));
        }
        return out;
    }

    private static List<String> cut(String text, BreakIterator breaks) {
        List<String> out = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            out.add(text.substring(start, end));
            start = end;
        }
        return out;
    }
}
