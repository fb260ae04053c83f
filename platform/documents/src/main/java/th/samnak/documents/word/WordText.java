package th.samnak.documents.word;

import java.util.List;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiText;

/** Paragraphs as a word processor has them; lengths in twentieths of a point. Takes texts as given. */
final class WordText {

    /** 2.5 cm before the first line of a paragraph; 6 points above it. */
    private static final int INDENT = 1417;
    private static final int ABOVE = 120;
    /** The middle of the paper, from the left margin. */
    private static final int MIDDLE = 4252;
    private static final int LABEL = 48;

    private final StringBuilder out = new StringBuilder();

    String xml() {
        return out.toString();
    }

    /** A part of a file must hold a paragraph. */
    String xmlOrEmpty() {
        return out.isEmpty() ? "<w:p/>" : out.toString();
    }

    void label(String words) {
        paragraph("<w:jc w:val=\"center\"/>", run(words, "<w:b/><w:bCs/><w:color w:val=\"C80000\"/>" + size(LABEL)));
    }

    void urgency(String words) {
        if (!words.isBlank()) {
            paragraph("", run(words, "<w:b/><w:bCs/><w:color w:val=\"C80000\"/>" + size(64)));
        }
    }

    void centred(String words) {
        paragraph("<w:jc w:val=\"center\"/>", run(words, ""));
    }

    void centredBold(String words, int halfPoints) {
        paragraph("<w:jc w:val=\"center\"/>", run(words, "<w:b/><w:bCs/>" + size(halfPoints)));
    }

    void plain(String words) {
        paragraph("", run(words, ""));
    }

    void heading(String words) {
        paragraph("<w:keepNext/><w:spacing w:before=\"" + ABOVE + "\"/>", run(words, "<w:b/><w:bCs/>"));
    }

    void right(String words) {
        paragraph("<w:jc w:val=\"right\"/>", run(words, ""));
    }

    /** From the middle of the paper on: date, closing. */
    void fromMiddle(String words) {
        paragraph("<w:spacing w:before=\"" + ABOVE + "\"/><w:ind w:left=\"" + MIDDLE + "\"/>", run(words, ""));
    }

    /** Centred in the right half: name and position of the signer. */
    void underSignature(String words) {
        paragraph("<w:keepLines/><w:ind w:left=\"" + (MIDDLE - 850) + "\"/><w:jc w:val=\"center\"/>", run(words, ""));
    }

    /** A label and what belongs to it, further lines below the text. */
    void labelled(String label, String words, boolean bold) {
        if (!words.isBlank() || bold) {
            String style = bold ? "<w:b/><w:bCs/>" + size(40) : "";
            paragraph("<w:spacing w:before=\"" + ABOVE + "\"/>", run(label + "  ", style) + run(words, ""));
        }
    }

    /** Spread to both margins as Thai is, the first line indented. */
    void body(List<String> paragraphs) {
        paragraphs.stream().flatMap(String::lines).filter(line -> !line.isBlank()).forEach(line -> paragraph(
                "<w:widowControl/><w:spacing w:before=\"" + ABOVE + "\"/><w:ind w:firstLine=\"" + INDENT + "\"/><w:jc w:val=\"thaiDistribute\"/>",
                run(line, "")));
    }

    void blank(int lines) {
        out.append("<w:p/>".repeat(lines));
    }

    private void paragraph(String properties, String runs) {
        out.append("<w:p>").append(properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>").append(runs).append("</w:p>");
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private static String run(String words, String style) {
        String onPaper = ThaiDigits.toThai(ThaiText.normalise(words));
        String trailing = words.endsWith("  ") ? "  " : "";
        return "<w:r><w:rPr>" + style + "<w:cs/></w:rPr><w:t xml:space=\"preserve\">" + escaped(onPaper) + trailing + "</w:t></w:r>";
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= ' ' && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff))
                .forEach(c -> {
                    switch (c) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        default -> safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }
}
