package th.samnak.announcements.api;

/** Something that was read, and where: the value in the house's own spelling, the span in the text as given. */
public record Found<T>(T value, Span at) {

    /** The same place with what a person says stands there. */
    public Found<T> corrected(T better) {
        return new Found<>(better, at);
    }
}
