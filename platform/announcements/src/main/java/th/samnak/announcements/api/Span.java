package th.samnak.announcements.api;

/**
 * A stretch of the text as it was given.
 *
 * @param from index of its first character, from 0, in UTF-16 units
 * @param to index after its last character; as {@code from} where nothing stands, for example at a gap
 */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a span: " + from + " to " + to);
        }
    }

    /** Exactly what stands there. */
    public String cut(String text) {
        return text.substring(from, to);
    }

    public boolean within(String text) {
        return to <= text.length();
    }
}
