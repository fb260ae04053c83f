package th.samnak.thai;

/** What was typed is not a date. The reason tells the screen which sentence to show. */
public final class UnreadableDate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be read. */
    public enum Reason {
        EMPTY,
        UNKNOWN_FORM,
        UNKNOWN_MONTH,
        /** For example 31 April, or 29 February in a year that has none. */
        NO_SUCH_DAY,
        /** A year that is neither พ.ศ. nor ค.ศ., for example 999. */
        YEAR
    }

    private final Reason reason;

    UnreadableDate(Reason reason, String text) {
        super(reason + ": " + text);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
