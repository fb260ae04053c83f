package th.samnak.studio.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import th.samnak.announcements.api.Span;

/**
 * A text with marked ranges as markup; every character of the text is escaped. Where ranges overlap, the shortest gives the
 * colour, and the piece tells all that it belongs to.
 */
public final class MarkedText {

    /** @param index by which it is found, in the attribute {@code data-e}; style last part of the class */
    public record Range(int index, String style, Span at) {}

    private MarkedText() {}

    public static String of(String text, List<Range> ranges) {
        List<Range> marked = ranges.stream().filter(range -> range.at().to() > range.at().from() && range.at().within(text)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marked.forEach(range -> {
            cuts.add(range.at().from());
            cuts.add(range.at().to());
        });
        StringBuilder out = new StringBuilder(text.length() * 2);
        Integer from = cuts.first();
        for (Integer to = cuts.higher(from); to != null; to = cuts.higher(from)) {
            piece(out, text.substring(from, to), covering(marked, from, to));
            from = to;
        }
        return out.toString();
    }

    private static List<Range> covering(List<Range> ranges, int from, int to) {
        List<Range> found = new ArrayList<>(ranges.stream().filter(range -> range.at().from() <= from && range.at().to() >= to).toList());
        found.sort(Comparator.comparingInt(range -> range.at().to() - range.at().from()));
        return found;
    }

    private static void piece(StringBuilder out, String words, List<Range> ranges) {
        if (ranges.isEmpty()) {
            escape(out, words);
            return;
        }
        out.append("<mark class=\"sk-read-");
        escape(out, ranges.getFirst().style());
        out.append("\" data-e=\"");
        ranges.forEach(range -> out.append(range.index()).append(' '));
        out.append("\">");
        escape(out, words);
        out.append("</mark>");
    }

    private static void escape(StringBuilder out, String words) {
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(sign);
            }
        }
    }
}
