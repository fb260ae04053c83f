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
        super(sentence(reason, text));
        this.reason = reason;
    }

    /** For a console; screens have sentences of their own. */
    private static String sentence(Reason reason, String text) {
        String why = switch (reason) {
            case EMPTY -> "a day is needed";
            case UNKNOWN_FORM -> "“" + text + "” is not a day";
            case UNKNOWN_MONTH -> "“" + text + "” names no month";
            case NO_SUCH_DAY -> "there is no such day as “" + text + "”";
            case YEAR -> "the year of “" + text + "” is neither พ.ศ. nor ค.ศ.";
        };
        return why + "; days are written 2563-10-01, 01/10/2563 or 1 ต.ค. 2563";
    }

    public Reason reason() {
        return reason;
    }
}
