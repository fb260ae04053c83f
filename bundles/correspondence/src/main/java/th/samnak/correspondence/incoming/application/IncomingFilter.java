package th.samnak.correspondence.incoming.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.domain.Urgency;

/**
 * What to list.
 *
 * @param box which letters
 * @param states empty for all
 * @param words in subject, number or sender; empty for all
 */
public record IncomingFilter(
        Box box,
        Set<IncomingState> states,
        Optional<Urgency> urgency,
        Optional<LocalDate> receivedFrom,
        Optional<LocalDate> receivedTo,
        String words) {

    /** Whose letters. Message key {@code correspondence.box.<NAME>}. */
    public enum Box {
        /** All that the caller may know of. */
        ALL,
        /** Where the caller is the one to act. */
        MINE,
        /** At the central desk: not routed yet. */
        DESK,
        /** Routed to the caller's unit and not accepted yet. */
        TO_ACCEPT,
        /** At the caller's unit. */
        UNIT,
        /** At the caller's unit, past their time. */
        OVERDUE
    }

    public static IncomingFilter box(Box box) {
        return new IncomingFilter(box, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
