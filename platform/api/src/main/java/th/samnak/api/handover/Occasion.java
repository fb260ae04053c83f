package th.samnak.api.handover;

import java.time.LocalDate;
import java.util.Locale;
import th.samnak.api.organisation.PersonId;

/**
 * Somebody gives up their present work.
 *
 * @param on the first day on which others do it; from 00:00
 */
public record Occasion(PersonId person, Reason reason, LocalDate on) {

    /** Why; the message key is {@code handover.reason.<reason>} in lower case. */
    public enum Reason {
        /** To another post of the agency. */
        MOVES,
        /** At the end of the fiscal year in which they turn 60. */
        RETIRES,
        /** Resigns, is transferred away, or dies. */
        LEAVES
    }

    /** Message key of the reason. */
    public String reasonKey() {
        return "handover.reason." + reason.name().toLowerCase(Locale.ROOT);
    }

    /** Whether they no longer belong to the agency afterwards. */
    public boolean leavesAgency() {
        return reason != Reason.MOVES;
    }
}
