package th.samnak.announcements.api;

import java.util.List;

/**
 * A change that the text lays down.
 *
 * @param from the units (of {@link Kind#REPEAL}: the instruments) it acts on
 * @param to what they become or where it goes; may be empty
 * @param subject what is transferred or kept, in the text's words; may be empty
 * @param at the sentence
 */
public record ProposedOperation(Kind kind, List<Found<String>> from, List<Found<String>> to, String subject, Span at) {

    public ProposedOperation {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** The message key of its name is {@code announcements.operation.<kind>} in lower case. */
    public enum Kind {
        CREATE,
        RENAME,
        MOVE,
        MERGE,
        SPLIT,
        TRANSFER_DUTY,
        TRANSFER_STAFF,
        /** Business, property, rights, debts and all that hangs on them. */
        TRANSFER_ALL,
        ABOLISH,
        /** An earlier instrument ends. */
        REPEAL,
        /** Earlier rules and orders stay in force until replaced. */
        KEEP_RULES,
        /** Pending matters are finished by the earlier rules. */
        FINISH_PENDING,
        /** Who holds an office goes on until somebody is appointed. */
        KEEP_HOLDERS
    }
}
