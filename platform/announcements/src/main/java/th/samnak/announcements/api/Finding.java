package th.samnak.announcements.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something that a person should look at.
 *
 * @param arguments for the placeholders of the message
 * @param at where; an empty span at 0 when it concerns the whole text
 */
public record Finding(Kind kind, List<String> arguments, Span at) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(Kind kind, Span at, Object... arguments) {
        return new Finding(kind, Arrays.stream(arguments).map(String::valueOf).toList(), at);
    }

    /** {@code announcements.finding.<kind>}, lower case with hyphens. */
    public String messageKey() {
        return "announcements.finding." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public enum Kind {
        /** The marks jump: mark, the one before, the one after. */
        MARK_MISSING,
        /** Mark that stands twice in one list. */
        MARK_TWICE,
        /** Mark, and the one before it. */
        MARK_OUT_OF_ORDER,
        /** Name of the unit. */
        UNIT_TWICE,
        /** Volume and the year that it was printed in; the year that the volume belongs to. */
        VOLUME_DOES_NOT_FIT,
        /** Day. */
        FORCE_BEFORE_PUBLICATION,
        NO_EFFECTIVE_DATE,
        /** The sentence counts from a publication whose day is not told. */
        NO_PUBLICATION_DATE,
        /** A second sentence with another day: the day. */
        ANOTHER_EFFECTIVE_DATE,
        /** Target year that has passed. */
        TARGET_YEAR_PASSED,
        NO_TITLE,
        NO_AGENCY,
        /** The text tells of a second agency, which wants an announcement of its own: its name; the agency that this is kept for. */
        ANOTHER_AGENCY,
        NO_UNITS_AND_NO_CLAUSES,
        /** A list whose sense was guessed from its items: first mark. */
        LIST_GUESSED,
        /** The text changes the wording of an earlier instrument: which. */
        CHANGES_EARLIER_WORDING,
        /** A change was announced and its units were not recognised. */
        OPERATION_INCOMPLETE,
        NOT_UNDERSTOOD
    }
}
