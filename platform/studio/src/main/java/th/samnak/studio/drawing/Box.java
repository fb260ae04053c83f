package th.samnak.studio.drawing;

import java.util.List;

/**
 * What stands in one box of a chart.
 *
 * @param href where a click leads; empty for nowhere
 * @param lines small lines below the name
 * @param word what happened to it, shown with the mark; empty for {@link Mark#SAME}
 */
public record Box(String id, String name, List<String> lines, Mark mark, String word, String href) {

    public Box {
        lines = List.copyOf(lines);
    }

    /** What becomes of a unit; each has its own sign, line and colour. */
    public enum Mark {
        SAME(""),
        NEW("+"),
        CHANGED("±"),
        ENDED("✕");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }
}
