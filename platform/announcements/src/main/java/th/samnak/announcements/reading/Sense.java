package th.samnak.announcements.reading;

import th.samnak.api.organisation.Clause;

/**
 * What a list is about.
 *
 * @param kind UNIT for a list of units
 * @param changes whether its items are changes of units, or the units that a change acts on
 * @param owner whose duties they are, or the unit above the listed ones; empty for the agency
 * @param guessed whether only the items themselves tell it
 */
record Sense(Clause.Kind kind, boolean changes, String owner, boolean guessed) {

    boolean units() {
        return kind == Clause.Kind.UNIT && !changes;
    }
}
