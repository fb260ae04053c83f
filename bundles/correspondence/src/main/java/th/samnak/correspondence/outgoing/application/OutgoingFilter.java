package th.samnak.correspondence.outgoing.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.outgoing.domain.OutgoingState;

/** What to list; the sets are empty for all, the words too. */
public record OutgoingFilter(
        Box box,
        Set<OutgoingState> states,
        Set<LetterKind> kinds,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String words) {

    /** Whose letters. Message key {@code correspondence.box.<NAME>}. */
    public enum Box {
        /** All that the caller may know of. */
        ALL,
        /** Where the caller is the one to act. */
        MINE,
        /** The caller's own drafts, wherever they are now. */
        DRAFTED,
        /** Of the caller's unit. */
        UNIT,
        /** Signed and waiting to be sent by the caller's desk. */
        TO_SEND,
        /** Sent by e-mail and not confirmed by the next working day: telephone the addressee. */
        UNCONFIRMED
    }

    public static OutgoingFilter box(Box box) {
        return new OutgoingFilter(box, Set.of(), Set.of(), Optional.empty(), Optional.empty(), "");
    }
}
