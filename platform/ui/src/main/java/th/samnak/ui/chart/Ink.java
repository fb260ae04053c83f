package th.samnak.ui.chart;

import java.util.Locale;
import java.util.Optional;
import th.samnak.ui.page.Badge.Tone;

/** Writes svg. Whatever comes from outside goes through {@link #text} or an attribute, and cannot become markup. */
final class Ink {

    /** Narrowest width for which charts are laid out, in px. */
    static final int NARROW = 280;

    private static final int LETTER = 8;

    private final StringBuilder svg = new StringBuilder();

    /** @param role of the whole: {@code img} when nothing in it can be reached by keyboard, else {@code group} */
    static Ink begin(String role, String name, int height) {
        Ink ink = new Ink();
        ink.svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sk-chart-svg\" width=\"100%\"");
        return ink.attribute("height", String.valueOf(height)).attribute("role", role).attribute("aria-label", name).raw(">");
    }

    Ink raw(String markup) {
        svg.append(markup);
        return this;
    }

    Ink attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    Ink text(String x, int y, String anchor, String css, String words) {
        raw("<text").attribute("x", x).attribute("y", String.valueOf(y)).attribute("text-anchor", anchor);
        return attribute("class", css).raw(">" + escaped(words) + "</text>");
    }

    Ink rect(String x, int y, String width, int height, String css) {
        raw("<rect").attribute("x", x).attribute("y", String.valueOf(y)).attribute("width", width);
        return attribute("height", String.valueOf(height)).attribute("class", css).raw("/>");
    }

    /** Something that a person can come to with the keyboard; its words are read, and shown where the pointer rests. */
    Ink value(String words, Optional<String> href, Runnable drawn) {
        raw(href.isPresent() ? "<a" : "<g role=\"img\"");
        href.ifPresent(address -> attribute("href", address));
        attribute("tabindex", "0").attribute("class", "sk-chart-value").attribute("aria-label", words);
        raw("><title>" + escaped(words) + "</title>");
        drawn.run();
        return raw(href.isPresent() ? "</a>" : "</g>");
    }

    String end() {
        return svg.append("</svg>").toString();
    }

    static String tone(Tone tone) {
        return "sk-chart-" + tone.name().toLowerCase(Locale.ROOT);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Shortened so that it takes no more than so many px; whoever wants the rest has the title and the table. */
    static String fitting(String words, int px) {
        if (width(words) <= px) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end)) > px - LETTER) {
            end = words.offsetByCodePoints(end, -1);
        }
        while (end > 0 && end < words.length() && isMark(words.codePointAt(end))) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).stripTrailing() + "…";
    }

    /** How wide the words stand at 14 px, a little more rather than less. */
    static int width(String words) {
        return (int) words.codePoints().filter(letter -> !isMark(letter)).count() * LETTER;
    }

    /** Marks above and below take no room of their own, and belong to the letter before. */
    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isAllowed(letter) ? letter : ' ');
            }
        });
        return safe.toString();
    }

    /** What XML 1.0 lets stand in a text. */
    private static boolean isAllowed(int letter) {
        return letter >= ' ' && !(letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)
                && letter != 0xFFFE && letter != 0xFFFF;
    }
}
