package th.samnak.modules.journal;

import java.util.Locale;

/** What somebody did to a function. */
public enum Act {
    INSTALL,
    UPDATE,
    START,
    STOP,
    REMOVE,
    CERTIFY,
    /** A jar that was not let in; it has no beginning, for nothing was begun. */
    REFUSE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Act of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
