package th.samnak.ui.page;

/**
 * A mark beside a record: word, shape and colour together, so that none of them is needed alone.
 *
 * @param word already in the person's language
 * @param tone colour of the house style
 * @param shape the sign before the word
 */
public record Badge(String word, Tone tone, Shape shape) {

    /** Meaning of the colours: red only for overdue and secret, amber for soon and unverified, green only for done. */
    public enum Tone {
        PLAIN,
        ACCENT,
        DONE,
        SOON,
        LATE,
        SECRET,
        HONOUR
    }

    /** Signs that differ in outline, also in black and white. */
    public enum Shape {
        NONE(""),
        DOT("●"),
        RING("○"),
        CHECK("✓"),
        UP("▲"),
        DOUBLE_UP("▲▲"),
        TRIPLE_UP("▲▲▲"),
        CLOCK("◷"),
        LOCK("■"),
        DOUBLE_LOCK("■■"),
        TRIPLE_LOCK("■■■"),
        CROSS("✕");

        private final String sign;

        Shape(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** Names of the house style's classes. */
    public String classes() {
        return "sk-badge sk-badge-" + tone.name().toLowerCase(java.util.Locale.ROOT);
    }
}
