package th.samnak.studio.drawing;

import java.util.ArrayList;
import java.util.List;
import th.samnak.thai.ThaiWords;

/** Breaks names into lines where Thai may be broken. */
final class Lines {

    private Lines() {}

    /** @param most signs that stand side by side, marks above and below not counted */
    static List<String> of(String text, int most) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int fits = 0;
        for (int at : ThaiWords.lineBreaks(text)) {
            if (width(text.substring(from, at).strip()) > most && fits > from) {
                lines.add(text.substring(from, fits).strip());
                from = fits;
            }
            fits = at;
        }
        lines.add(text.substring(from).strip());
        return lines.stream().flatMap(line -> cut(line, most).stream()).toList();
    }

    /** A word longer than a line is cut, but never before a mark that belongs to the letter before it. */
    private static List<String> cut(String line, int most) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (takesRoom(sign) && width == most && !Character.isLowSurrogate(sign)) {
                parts.add(part.toString());
                part.setLength(0);
                width = 0;
            }
            part.append(sign);
            width += takesRoom(sign) ? 1 : 0;
        }
        parts.add(part.toString());
        return parts;
    }

    static int width(String text) {
        return (int) text.chars().filter(sign -> takesRoom((char) sign)).count();
    }

    private static boolean takesRoom(char sign) {
        return Character.getType(sign) != Character.NON_SPACING_MARK;
    }
}
