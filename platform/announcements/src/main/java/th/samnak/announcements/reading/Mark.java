package th.samnak.announcements.reading;

import java.util.List;

/**
 * What stands before an item.
 *
 * @param path its place in figures, outermost first; a letter's place in the alphabet of laws
 * @param label as written, without brackets and full stops
 * @param from where it begins in the plain text
 * @param to where the item's own text begins
 * @param through the last place of a range such as (5) - (7); else its own
 */
record Mark(Style style, List<Integer> path, String label, int from, int to, int through) {

    Mark(Style style, List<Integer> path, String label, int from, int to) {
        this(style, path, label, from, to, path.getLast());
    }

    /** The letters that laws use, in their order: ฃ and ฅ never, ฆ rarely. */
    static final String LETTERS = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    enum Style {
        ARTICLE,
        SECTION,
        WORDED,
        LETTER_IN_BRACKETS,
        LETTER_BRACKET,
        LETTER_DOT,
        NUMBER_IN_BRACKETS,
        NUMBER_BRACKET,
        NUMBER_DOT,
        NUMBER,
        DECIMAL,
        BULLET,
        NONE;

        boolean lettered() {
            return this == LETTER_IN_BRACKETS || this == LETTER_BRACKET || this == LETTER_DOT;
        }

        boolean counted() {
            return this != BULLET && this != NONE;
        }

        boolean figure() {
            return this == NUMBER_IN_BRACKETS || this == NUMBER_BRACKET || this == NUMBER_DOT || this == NUMBER || this == WORDED;
        }
    }

    Mark through(int last, int behind) {
        return new Mark(style, path, label, from, behind, last);
    }

    int place() {
        return path.getLast();
    }

    boolean first() {
        return place() == 1;
    }

    /** How many places after the other it stands in the same list; 1 for the next. ฆ may be left out. */
    int after(Mark other) {
        int steps = place() - other.through;
        return style.lettered() && place() > 4 && other.place() < 4 ? steps - 1 : steps;
    }

    boolean sameSort(Mark other) {
        return style == other.style
                && path.size() == other.path.size()
                && path.subList(0, path.size() - 1).equals(other.path.subList(0, other.path.size() - 1));
    }

    /** How the list's mark at a place is written. */
    String labelAt(int place) {
        if (style.lettered()) {
            return String.valueOf(LETTERS.charAt(place - 1));
        }
        int cut = label.lastIndexOf(style == Style.DECIMAL ? '.' : ' ') + 1;
        return label.substring(0, cut) + place;
    }
}
